import"./c-3BOWPSU2.js";
