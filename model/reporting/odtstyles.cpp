#include "model/reporting/odtstyles.h"

#include "model/reporting/odtxml.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString mm(double length)
{
    return QString::number(length) + u"mm"_s;
}

/// How a paragraph looks. Lengths in points, insets in millimetres.
struct Look {
    const char* name;
    const char* title; ///< as office programs list it
    double size;
    double above;
    double below;
    double inset = 0;
    /// Of: b bold, i italic, s sans, q quiet, k kept with the next, h hanging, l a line before it, e flush at the end.
    const char* more = "";
};

constexpr Look looks[] = {
    {"Title", "Title", 24, 0, 6, 0, "bsk"},
    {"Subtitle", "Subtitle", 14, 0, 6, 0, "ik"},
    {"Dateline", "Dateline", 9.5, 0, 18, 0, "sq"},
    {"Heading_20_1", "Heading 1", 18, 0, 10, 0, "bsk"},
    {"Heading_20_2", "Heading 2", 14, 20, 6, 0, "bsk"},
    {"Heading_20_3", "Heading 3", 11, 13, 5, 0, "bsqk"},
    {"Contents_20_Heading", "Contents Heading", 18, 0, 10, 0, "bsk"},
    {"Contents_20_1", "Contents 1", 10, 4, 1, 0, "bs"},
    {"Contents_20_2", "Contents 2", 9.5, 0, 1, 7, "s"},
    {"Body", "Body", 10.5, 0, 6, 0, ""},
    {"Lead", "Lead", 11.5, 0, 6, 0, ""},
    {"Note", "Note", 10, 0, 6, 0, "iq"},
    {"Facts", "Facts", 8.5, 0, 5, 0, "sqk"},
    {"Reference", "Reference", 10, 0, 5, 8, "h"},
    {"Entry", "Entry", 10.5, 9, 2, 0, "k"},
    {"Reply", "Reply", 10.5, 7, 2, 10, "k"},
    {"Reply_20_Note", "Reply Note", 10, 0, 5, 10, "iq"},
    {"Reply_20_Facts", "Reply Facts", 8.5, 0, 5, 10, "sq"},
    {"Quoted_20_Words", "Quoted Words", 10.5, 2, 1, 6, "lk"},
    {"Quoted_20_Origin", "Quoted Origin", 8.5, 0, 7, 6, "lsq"},
    {"Reply_20_Words", "Reply Words", 10.5, 2, 1, 16, "lk"},
    {"Reply_20_Origin", "Reply Origin", 8.5, 0, 7, 16, "lsq"},
    {"Cell", "Cell", 9, 1, 1, 0, "s"},
    {"Cell_20_Head", "Cell Head", 9, 1, 1, 0, "bs"},
    {"Cell_20_Number", "Cell Number", 9, 1, 1, 0, "se"},
    {"Cell_20_Head_20_Number", "Cell Head Number", 9, 1, 1, 0, "bse"},
    {"Table_20_Caption", "Table Caption", 9, 6, 3, 0, "bsk"},
    {"Running", "Running", 8.5, 0, 0, 0, "sq"},
};

bool is(const Look& look, char sign)
{
    return QLatin1StringView(look.more).contains(QLatin1Char(sign));
}

/// Of letters of all scripts; what is 0 or empty stays as it is.
struct LetterLook {
    QString font = {};
    double size = 0;
    bool isBold = false;
    bool isItalic = false;
    QString colour = {};
};

/// The format tells three kinds of scripts apart, and what is said of one leaves the others as they are.
void writeLetters(OdtXml& xml, const LetterLook& look)
{
    const QString size = look.size > 0 ? QString(QString::number(look.size) + u"pt"_s) : QString();
    const QString weight = look.isBold ? u"bold"_s : QString();
    const QString style = look.isItalic ? u"italic"_s : QString();
    xml.single("style:text-properties",
        {{"style:font-name", look.font}, {"style:font-name-asian", look.font}, {"style:font-name-complex", look.font},
            {"fo:font-size", size}, {"style:font-size-asian", size}, {"style:font-size-complex", size},
            {"fo:font-weight", weight}, {"style:font-weight-asian", weight}, {"style:font-weight-complex", weight},
            {"fo:font-style", style}, {"style:font-style-asian", style}, {"style:font-style-complex", style},
            {"fo:color", look.colour}});
}

void writeLook(OdtXml& xml, const Look& look, const ReportDocument& report)
{
    constexpr double flowingAbove = 26;
    const bool isRightToLeft = report.isRightToLeft;
    const QString name = QString::fromLatin1(look.name);
    const bool isFlowing = name == u"Heading_20_1" && !report.chaptersBeginPages;
    const bool isHeading = name.startsWith(u"Heading_"_s);
    const QString inset = mm(look.inset);
    const QString zero = mm(0);
    xml.open("style:style",
        {{"style:name", name}, {"style:display-name", QString::fromLatin1(look.title)},
            {"style:family", u"paragraph"_s}, {"style:class", isHeading ? u"text"_s : QString()},
            {"style:default-outline-level", isHeading ? QString(name.back()) : QString()}});
    xml.open("style:paragraph-properties",
        {{"fo:margin-top", QString::number(isFlowing ? flowingAbove : look.above) + u"pt"_s},
            {"fo:margin-bottom", QString::number(look.below) + u"pt"_s},
            {"fo:margin-left", isRightToLeft ? zero : inset}, {"fo:margin-right", isRightToLeft ? inset : zero},
            {"fo:text-indent", is(look, 'h') ? u"-8mm"_s : QString()},
            {"fo:keep-with-next", is(look, 'k') ? u"always"_s : QString()},
            {"fo:text-align", is(look, 'e') ? odt::sideOf(!isRightToLeft) : QString()},
            {"fo:break-before", name == u"Heading_20_1" && !isFlowing ? u"page"_s : QString()}, {"fo:orphans", u"2"_s},
            {"fo:widows", u"2"_s}, {"fo:line-height", u"100%"_s},
            {is(look, 'l') && isRightToLeft ? "fo:border-right" : "fo:border-left",
                is(look, 'l') ? u"1.5pt solid #0b57a4"_s : QString()},
            {is(look, 'l') && isRightToLeft ? "fo:padding-right" : "fo:padding-left",
                is(look, 'l') ? u"3mm"_s : QString()}});
    if (name.startsWith(u"Contents_20_"_s) && name.back().isDigit()) {
        xml.open("style:tab-stops");
        xml.single("style:tab-stop",
            {{"style:type", u"right"_s}, {"style:position", mm(210 - 2 * odt::margin - look.inset)},
                {"style:leader-style", u"dotted"_s}, {"style:leader-text", u"."_s}});
        xml.close();
    }
    xml.close();
    writeLetters(xml,
        {is(look, 's') ? u"Noto Sans"_s : u"Noto Serif"_s, look.size, is(look, 'b'), is(look, 'i'),
            is(look, 'q') ? u"#55606f"_s : u"#1d2430"_s});
    xml.close();
}

void writeDefaults(OdtXml& xml, const ReportDocument& report)
{
    const QLocale locale(report.language);
    const QStringList code = locale.name().split(u'_');
    xml.open("style:default-style", {{"style:family", u"paragraph"_s}});
    xml.single("style:paragraph-properties",
        {{"style:writing-mode", report.isRightToLeft ? u"rl-tb"_s : u"lr-tb"_s},
            {"fo:text-align", odt::sideOf(report.isRightToLeft)}});
    const bool isKnown = code.size() == 2;
    xml.single("style:text-properties",
        {{"fo:language", isKnown ? code[0] : u"none"_s}, {"fo:country", isKnown ? code[1] : u"none"_s},
            {"style:language-complex", report.isRightToLeft && isKnown ? code[0] : QString()},
            {"style:country-complex", report.isRightToLeft && isKnown ? code[1] : QString()},
            {"fo:hyphenate", u"false"_s}});
    xml.close();
}

void writeTextStyle(OdtXml& xml, const QString& name, const LetterLook& look)
{
    xml.open("style:style", {{"style:name", name}, {"style:family", u"text"_s}});
    writeLetters(xml, look);
    xml.close();
}

void writePage(OdtXml& xml, const char* name, double width, double height, double margin, bool isRightToLeft)
{
    xml.open("style:page-layout", {{"style:name", QString::fromLatin1(name)}});
    xml.open("style:page-layout-properties",
        {{"fo:page-width", mm(width)}, {"fo:page-height", mm(height)},
            {"style:print-orientation", width > height ? u"landscape"_s : u"portrait"_s},
            {"fo:margin-top", mm(margin - 6)}, {"fo:margin-bottom", mm(margin - 6)}, {"fo:margin-left", mm(margin)},
            {"fo:margin-right", mm(margin)}, {"style:writing-mode", isRightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
    xml.close();
    xml.open("style:header-style");
    xml.single("style:header-footer-properties",
        {{"fo:min-height", u"5mm"_s}, {"fo:margin-bottom", u"4mm"_s}, {"fo:margin-left", u"0mm"_s},
            {"fo:margin-right", u"0mm"_s}});
    xml.close();
    xml.open("style:footer-style");
    xml.single("style:header-footer-properties",
        {{"fo:min-height", u"5mm"_s}, {"fo:margin-top", u"4mm"_s}, {"fo:margin-left", u"0mm"_s},
            {"fo:margin-right", u"0mm"_s}});
    xml.close();
    xml.close();
}

void writeMaster(OdtXml& xml, const ReportDocument& report, const char* name, const char* layout)
{
    xml.open("style:master-page",
        {{"style:name", QString::fromLatin1(name)}, {"style:page-layout-name", QString::fromLatin1(layout)}});
    xml.open("style:header");
    xml.element("text:p", apart({report.title, SpanStyle::Plain, true}, report.isRightToLeft),
        {{"text:style-name", u"Running"_s}});
    xml.close();
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", u"Running_20_Number"_s}});
    xml.element("text:page-number", u"1"_s, {{"text:select-page", u"current"_s}});
    xml.close();
    xml.close();
    xml.close();
}

void writeFonts(OdtXml& xml)
{
    xml.open("office:font-face-decls");
    xml.single("style:font-face",
        {{"style:name", u"Noto Serif"_s}, {"svg:font-family", u"'Noto Serif', 'DejaVu Serif', 'Times New Roman'"_s},
            {"style:font-family-generic", u"roman"_s}, {"style:font-pitch", u"variable"_s}});
    xml.single("style:font-face",
        {{"style:name", u"Noto Sans"_s}, {"svg:font-family", u"'Noto Sans', 'DejaVu Sans', Arial"_s},
            {"style:font-family-generic", u"swiss"_s}, {"style:font-pitch", u"variable"_s}});
    xml.close();
}

}

QString odt::sideOf(bool isRightToLeft)
{
    return isRightToLeft ? u"right"_s : u"left"_s;
}

QString odt::styleOf(ParagraphRole role, int depth)
{
    static constexpr std::array<const char*, 5> names = {"Body", "Lead", "Note", "Facts", "Reference"};
    const QString name = QString::fromLatin1(names[static_cast<std::size_t>(role)]);
    const bool isReply = depth > 0 && (role == ParagraphRole::Note || role == ParagraphRole::Facts);
    return isReply ? u"Reply_20_"_s + name : name;
}

QByteArray odtStyles(const ReportDocument& report, const ReportPaper& paper)
{
    OdtXml xml;
    xml.root("office:document-styles");
    writeFonts(xml);
    xml.open("office:styles");
    writeDefaults(xml, report);
    for (const Look& look : looks)
        writeLook(xml, look, report);
    xml.open("style:style",
        {{"style:name", u"Running_20_Number"_s}, {"style:display-name", u"Running Number"_s},
            {"style:family", u"paragraph"_s}, {"style:parent-style-name", u"Running"_s}});
    xml.single("style:paragraph-properties", {{"fo:text-align", u"center"_s}});
    xml.close();
    writeTextStyle(xml, u"Strong"_s, {.isBold = true});
    writeTextStyle(xml, u"Emphasis"_s, {.isItalic = true});
    writeTextStyle(xml, u"Muted"_s, {.colour = u"#55606f"_s});
    writeTextStyle(xml, u"Label"_s, {.font = u"Noto Sans"_s, .size = 9, .isBold = true, .colour = u"#0b57a4"_s});
    xml.open("style:style", {{"style:name", u"Internet_20_link"_s}, {"style:family", u"text"_s}});
    xml.single("style:text-properties", {{"fo:color", u"#0b57a4"_s}, {"style:text-underline-style", u"none"_s}});
    xml.close();
    xml.close();
    xml.open("office:automatic-styles");
    writePage(xml, "Upright", paper.width, paper.height, odt::margin, report.isRightToLeft);
    writePage(xml, "Across", paper.height, paper.width, odt::mapMargin, report.isRightToLeft);
    xml.close();
    xml.open("office:master-styles");
    writeMaster(xml, report, "Standard", "Upright");
    writeMaster(xml, report, "Map", "Across");
    xml.close();
    return xml.written();
}
