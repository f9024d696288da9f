#include "model/formats/bibliography/latexsymbols.h"

#include <QHash>

using namespace Qt::StringLiterals;

static const QHash<QString, QString>& symbols()
{
    static const QHash<QString, QString> table = {{u"ss"_s, u"ß"_s}, {u"SS"_s, u"ẞ"_s}, {u"ae"_s, u"æ"_s},
        {u"AE"_s, u"Æ"_s}, {u"oe"_s, u"œ"_s}, {u"OE"_s, u"Œ"_s}, {u"o"_s, u"ø"_s}, {u"O"_s, u"Ø"_s}, {u"l"_s, u"ł"_s},
        {u"L"_s, u"Ł"_s}, {u"aa"_s, u"å"_s}, {u"AA"_s, u"Å"_s}, {u"i"_s, u"ı"_s}, {u"j"_s, u"ȷ"_s}, {u"dh"_s, u"ð"_s},
        {u"DH"_s, u"Ð"_s}, {u"dj"_s, u"đ"_s}, {u"DJ"_s, u"Đ"_s}, {u"th"_s, u"þ"_s}, {u"TH"_s, u"Þ"_s},
        {u"ng"_s, u"ŋ"_s}, {u"NG"_s, u"Ŋ"_s}, {u"S"_s, u"§"_s}, {u"P"_s, u"¶"_s}, {u"dag"_s, u"†"_s},
        {u"ddag"_s, u"‡"_s}, {u"textdagger"_s, u"†"_s}, {u"textdaggerdbl"_s, u"‡"_s}, {u"copyright"_s, u"©"_s},
        {u"textcopyright"_s, u"©"_s}, {u"textregistered"_s, u"®"_s}, {u"texttrademark"_s, u"™"_s},
        {u"pounds"_s, u"£"_s}, {u"textsterling"_s, u"£"_s}, {u"texteuro"_s, u"€"_s}, {u"euro"_s, u"€"_s},
        {u"EUR"_s, u"€"_s}, {u"textyen"_s, u"¥"_s}, {u"textcent"_s, u"¢"_s}, {u"textdollar"_s, u"$"_s},
        {u"textendash"_s, u"–"_s}, {u"textemdash"_s, u"—"_s}, {u"ldots"_s, u"…"_s}, {u"dots"_s, u"…"_s},
        {u"textellipsis"_s, u"…"_s}, {u"textquoteleft"_s, u"‘"_s}, {u"textquoteright"_s, u"’"_s},
        {u"textquotedblleft"_s, u"“"_s}, {u"textquotedblright"_s, u"”"_s}, {u"textquotesingle"_s, u"'"_s},
        {u"textquotedbl"_s, u"\""_s}, {u"quotedblbase"_s, u"„"_s}, {u"quotesinglbase"_s, u"‚"_s},
        {u"guillemotleft"_s, u"«"_s}, {u"guillemotright"_s, u"»"_s}, {u"guilsinglleft"_s, u"‹"_s},
        {u"guilsinglright"_s, u"›"_s}, {u"textbackslash"_s, u"\\"_s}, {u"backslash"_s, u"\\"_s},
        {u"textasciitilde"_s, u"~"_s}, {u"textasciicircum"_s, u"^"_s}, {u"textasciigrave"_s, u"`"_s},
        {u"textbar"_s, u"|"_s}, {u"textless"_s, u"<"_s}, {u"textgreater"_s, u">"_s}, {u"textbraceleft"_s, u"{"_s},
        {u"textbraceright"_s, u"}"_s}, {u"lbrace"_s, u"{"_s}, {u"rbrace"_s, u"}"_s}, {u"textunderscore"_s, u"_"_s},
        {u"textdegree"_s, u"°"_s}, {u"degree"_s, u"°"_s}, {u"textmu"_s, u"µ"_s}, {u"textohm"_s, u"Ω"_s},
        {u"textpm"_s, u"±"_s}, {u"texttimes"_s, u"×"_s}, {u"textdiv"_s, u"÷"_s}, {u"textonehalf"_s, u"½"_s},
        {u"textonequarter"_s, u"¼"_s}, {u"textthreequarters"_s, u"¾"_s}, {u"textordfeminine"_s, u"ª"_s},
        {u"textordmasculine"_s, u"º"_s}, {u"textsection"_s, u"§"_s}, {u"textparagraph"_s, u"¶"_s},
        {u"textbullet"_s, u"•"_s}, {u"textperiodcentered"_s, u"·"_s}, {u"textexclamdown"_s, u"¡"_s},
        {u"textquestiondown"_s, u"¿"_s}, {u"textnumero"_s, u"№"_s}, {u"textasciiacute"_s, u"´"_s}, {u"TeX"_s, u"TeX"_s},
        {u"LaTeX"_s, u"LaTeX"_s}, {u"BibTeX"_s, u"BibTeX"_s}, {u"slash"_s, u"/"_s}, {u"quad"_s, u" "_s},
        {u"qquad"_s, u" "_s}, {u"space"_s, u" "_s}, {u"newline"_s, u" "_s}, {u"linebreak"_s, u" "_s},
        {u"par"_s, u"\n\n"_s}, {u"nobreakspace"_s, u"\u00a0"_s}, {u"thinspace"_s, u"\u2009"_s},
        // commands of a single character
        {u"&"_s, u"&"_s}, {u"%"_s, u"%"_s}, {u"$"_s, u"$"_s}, {u"#"_s, u"#"_s}, {u"_"_s, u"_"_s}, {u"{"_s, u"{"_s},
        {u"}"_s, u"}"_s}, {u" "_s, u" "_s}, {u"\n"_s, u" "_s}, {u"\r"_s, u" "_s}, {u"\\"_s, u" "_s},
        {u","_s, u"\u2009"_s}, {u";"_s, u" "_s}, {u":"_s, u" "_s}, {u"!"_s, u""_s}, {u"-"_s, u""_s}, {u"/"_s, u""_s},
        {u"@"_s, u""_s}};
    return table;
}

QString latexSymbol(QStringView command)
{
    const auto found = symbols().constFind(command.toString());
    return found == symbols().constEnd() ? QString() : found->isNull() ? QString(u""_s) : *found;
}

char16_t latexAccent(QStringView command)
{
    static const QHash<QString, char16_t> table = {{u"`"_s, 0x0300}, {u"'"_s, 0x0301}, {u"^"_s, 0x0302},
        {u"~"_s, 0x0303}, {u"="_s, 0x0304}, {u"u"_s, 0x0306}, {u"."_s, 0x0307}, {u"\""_s, 0x0308}, {u"r"_s, 0x030a},
        {u"H"_s, 0x030b}, {u"v"_s, 0x030c}, {u"d"_s, 0x0323}, {u"c"_s, 0x0327}, {u"k"_s, 0x0328}, {u"b"_s, 0x0331},
        {u"t"_s, 0x0361}, {u"textogonekcentered"_s, 0x0328}, {u"G"_s, 0x030f}, {u"textcommabelow"_s, 0x0326}};
    return table.value(command.toString(), 0);
}

QString latexMark(QStringView command)
{
    static const QHash<QString, QString> table
        = {{u"emph"_s, u"i"_s}, {u"textit"_s, u"i"_s}, {u"textsl"_s, u"i"_s}, {u"mkbibemph"_s, u"i"_s},
            {u"mkbibitalic"_s, u"i"_s}, {u"em"_s, u"i"_s}, {u"it"_s, u"i"_s}, {u"itshape"_s, u"i"_s}, {u"sl"_s, u"i"_s},
            {u"textbf"_s, u"b"_s}, {u"mkbibbold"_s, u"b"_s}, {u"bf"_s, u"b"_s}, {u"bfseries"_s, u"b"_s},
            {u"textsuperscript"_s, u"sup"_s}, {u"mkbibsuperscript"_s, u"sup"_s}, {u"textsubscript"_s, u"sub"_s},
            {u"mkbibsubscript"_s, u"sub"_s}, {u"textsc"_s, u"sc"_s}, {u"sc"_s, u"sc"_s}, {u"scshape"_s, u"sc"_s}};
    return table.value(command.toString());
}

bool isLatexWrapper(QStringView command)
{
    static const QStringList names = {u"mbox"_s, u"hbox"_s, u"text"_s, u"textrm"_s, u"textup"_s, u"textnormal"_s,
        u"textsf"_s, u"texttt"_s, u"url"_s, u"path"_s, u"ensuremath"_s, u"rm"_s, u"upshape"_s, u"normalfont"_s, u"sf"_s,
        u"tt"_s, u"relax"_s, u"protect"_s, u"uppercase"_s, u"nocase"_s, u"NoCaseChange"_s, u"textnohyphen"_s,
        u"small"_s, u"normalsize"_s, u"bibstring"_s, u"autocap"_s, u"MakeUppercase"_s};
    return names.contains(command.toString());
}
