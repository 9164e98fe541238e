/** What Sekar drew, as lines a hand could have made: a rabbit near, a house far, the sun above. Nobody reads it as a test. */
export const rabbitDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="800" height="600">
<rect width="400" height="300" fill="#fffdf6"/>
<g fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="5">
<path stroke="#e0a526" d="M338 52a24 24 0 1 1-3-9M318 8v-6M358 22l5-5M372 58h8M282 22l-6-6M270 56h-9M352 92l5 6"/>
<path stroke="#5b8c3a" d="M4 246c40-9 70 6 110-1 44-8 66 7 112 1 46-7 92 8 170-2M40 246l-6-20M40 246l7-18M352 243l-5-17M352 243l8-15"/>
<path stroke="#a1543a" d="M262 168l38-30 40 31M268 166l1 44 66 1-1-43M292 211l1-26 18 1v25"/>
<path stroke="#555" d="M98 196c-22-2-38 14-37 34 1 17 18 27 42 27 26 0 43-12 42-30-1-19-19-32-47-31z"/>
<path stroke="#555" d="M92 197c-20-8-22-34-6-46 17-12 43-6 48 13 4 17-8 33-25 34M94 150c-12-22-14-50-4-54 9-3 14 22 15 50M116 149c-1-25 6-50 16-50 10 1 5 30-6 55"/>
<path stroke="#555" d="M96 172v1M119 171v1M107 181c2 3 5 3 7 0M143 240c8-3 12 3 9 9M80 256c-5 7-13 6-16 2M116 257c4 7 13 6 16 2"/>
<path stroke="#d46f6f" d="M84 182l-9-1M84 187l-8 4M133 181l9-2M133 186l8 3"/>
</g></svg>
`
