#include "model/formats/bibliography/risfields.h"

#include <QHash>

using namespace Qt::StringLiterals;

QString cslTypeOfRis(const QString& type)
{
    static const QHash<QString, QString> types = {{u"JOUR"_s, u"article-journal"_s}, {u"EJOUR"_s, u"article-journal"_s},
        {u"JFULL"_s, u"periodical"_s}, {u"ABST"_s, u"article-journal"_s}, {u"INPR"_s, u"article-journal"_s},
        {u"MGZN"_s, u"article-magazine"_s}, {u"NEWS"_s, u"article-newspaper"_s}, {u"BOOK"_s, u"book"_s},
        {u"EBOOK"_s, u"book"_s}, {u"EDBOOK"_s, u"book"_s}, {u"WHOLE"_s, u"book"_s}, {u"SER"_s, u"book"_s},
        {u"CTLG"_s, u"book"_s}, {u"CLSWK"_s, u"classic"_s}, {u"ANCIENT"_s, u"classic"_s}, {u"CHAP"_s, u"chapter"_s},
        {u"ECHAP"_s, u"chapter"_s}, {u"CONF"_s, u"paper-conference"_s}, {u"CPAPER"_s, u"paper-conference"_s},
        {u"THES"_s, u"thesis"_s}, {u"RPRT"_s, u"report"_s}, {u"GOVDOC"_s, u"report"_s}, {u"GRANT"_s, u"report"_s},
        {u"ELEC"_s, u"webpage"_s}, {u"WEB"_s, u"webpage"_s}, {u"ICOMM"_s, u"post"_s}, {u"BLOG"_s, u"post-weblog"_s},
        {u"UNPB"_s, u"manuscript"_s}, {u"UNPD"_s, u"manuscript"_s}, {u"MANSCPT"_s, u"manuscript"_s},
        {u"PCOMM"_s, u"personal_communication"_s}, {u"PAT"_s, u"patent"_s}, {u"COMP"_s, u"software"_s},
        {u"DATA"_s, u"dataset"_s}, {u"DBASE"_s, u"dataset"_s}, {u"AGGR"_s, u"dataset"_s}, {u"MAP"_s, u"map"_s},
        {u"ART"_s, u"graphic"_s}, {u"FIGURE"_s, u"figure"_s}, {u"CHART"_s, u"figure"_s}, {u"EQUA"_s, u"figure"_s},
        {u"SLIDE"_s, u"speech"_s}, {u"SPCH"_s, u"speech"_s}, {u"HEAR"_s, u"hearing"_s}, {u"STAND"_s, u"standard"_s},
        {u"STAT"_s, u"legislation"_s}, {u"LEGAL"_s, u"regulation"_s}, {u"BILL"_s, u"bill"_s}, {u"UNBILL"_s, u"bill"_s},
        {u"CASE"_s, u"legal_case"_s}, {u"VIDEO"_s, u"motion_picture"_s}, {u"MPCT"_s, u"motion_picture"_s},
        {u"ADVS"_s, u"broadcast"_s}, {u"MULTI"_s, u"broadcast"_s}, {u"SOUND"_s, u"song"_s},
        {u"MUSIC"_s, u"musical_score"_s}, {u"DICT"_s, u"entry-dictionary"_s}, {u"ENCYC"_s, u"entry-encyclopedia"_s},
        {u"PAMP"_s, u"pamphlet"_s}};
    return types.value(type.trimmed().toUpper(), u"document"_s);
}

QString risTypeOfCsl(const QString& type)
{
    static const QHash<QString, QString> types = {{u"article"_s, u"UNPB"_s}, {u"article-journal"_s, u"JOUR"_s},
        {u"article-magazine"_s, u"MGZN"_s}, {u"article-newspaper"_s, u"NEWS"_s}, {u"review"_s, u"JOUR"_s},
        {u"review-book"_s, u"JOUR"_s}, {u"periodical"_s, u"JFULL"_s}, {u"book"_s, u"BOOK"_s},
        {u"collection"_s, u"SER"_s}, {u"classic"_s, u"CLSWK"_s}, {u"chapter"_s, u"CHAP"_s},
        {u"paper-conference"_s, u"CPAPER"_s}, {u"thesis"_s, u"THES"_s}, {u"report"_s, u"RPRT"_s},
        {u"webpage"_s, u"ELEC"_s}, {u"post"_s, u"ICOMM"_s}, {u"post-weblog"_s, u"BLOG"_s}, {u"manuscript"_s, u"UNPB"_s},
        {u"personal_communication"_s, u"PCOMM"_s}, {u"interview"_s, u"PCOMM"_s}, {u"patent"_s, u"PAT"_s},
        {u"software"_s, u"COMP"_s}, {u"dataset"_s, u"DATA"_s}, {u"map"_s, u"MAP"_s}, {u"graphic"_s, u"ART"_s},
        {u"figure"_s, u"FIGURE"_s}, {u"speech"_s, u"SLIDE"_s}, {u"hearing"_s, u"HEAR"_s}, {u"standard"_s, u"STAND"_s},
        {u"legislation"_s, u"STAT"_s}, {u"regulation"_s, u"LEGAL"_s}, {u"bill"_s, u"BILL"_s},
        {u"legal_case"_s, u"CASE"_s}, {u"treaty"_s, u"STAT"_s}, {u"motion_picture"_s, u"VIDEO"_s},
        {u"broadcast"_s, u"ADVS"_s}, {u"song"_s, u"SOUND"_s}, {u"musical_score"_s, u"MUSIC"_s},
        {u"entry"_s, u"ENCYC"_s}, {u"entry-dictionary"_s, u"DICT"_s}, {u"entry-encyclopedia"_s, u"ENCYC"_s},
        {u"pamphlet"_s, u"PAMP"_s}};
    return types.value(type, u"GEN"_s);
}

QString groupOfRisTag(const QString& tag)
{
    static const QHash<QString, QString> groups = {{u"TY"_s, u"TY"_s}, {u"TI"_s, u"TI"_s}, {u"T1"_s, u"TI"_s},
        {u"CT"_s, u"TI"_s}, {u"ST"_s, u"ST"_s}, {u"AU"_s, u"AU"_s}, {u"A1"_s, u"AU"_s}, {u"A2"_s, u"A2"_s},
        {u"ED"_s, u"A2"_s}, {u"A3"_s, u"A3"_s}, {u"A4"_s, u"A4"_s}, {u"PY"_s, u"PY"_s}, {u"Y1"_s, u"PY"_s},
        {u"DA"_s, u"PY"_s}, {u"Y2"_s, u"Y2"_s}, {u"T2"_s, u"T2"_s}, {u"JF"_s, u"T2"_s}, {u"JO"_s, u"T2"_s},
        {u"BT"_s, u"T2"_s}, {u"JA"_s, u"JA"_s}, {u"J2"_s, u"JA"_s}, {u"J1"_s, u"JA"_s}, {u"T3"_s, u"T3"_s},
        {u"VL"_s, u"VL"_s}, {u"IS"_s, u"IS"_s}, {u"CP"_s, u"IS"_s}, {u"M1"_s, u"M1"_s}, {u"SP"_s, u"SP"_s},
        {u"EP"_s, u"SP"_s}, {u"PB"_s, u"PB"_s}, {u"CY"_s, u"CY"_s}, {u"PP"_s, u"CY"_s}, {u"SN"_s, u"SN"_s},
        {u"DO"_s, u"DO"_s}, {u"M3"_s, u"M3"_s}, {u"UR"_s, u"UR"_s}, {u"LK"_s, u"UR"_s}, {u"N2"_s, u"AB"_s},
        {u"AB"_s, u"AB"_s}, {u"N1"_s, u"N1"_s}, {u"KW"_s, u"KW"_s}, {u"LA"_s, u"LA"_s}, {u"ET"_s, u"ET"_s},
        {u"ID"_s, u"ID"_s}, {u"NV"_s, u"NV"_s}, {u"SE"_s, u"SE"_s}, {u"CN"_s, u"CN"_s}, {u"DB"_s, u"DB"_s}};
    return groups.value(tag);
}
