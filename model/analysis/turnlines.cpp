#include "model/analysis/turnlines.h"

#include "model/debate/writtendate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 160; // UTF-16 units
constexpr int longestName = 40;

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// One to four words, the first with a capital letter, as nicknames and names are written.
const QString name = u"\\p{Lu}[\\p{L}\\p{N}.'’_-]*(?: [\\p{L}\\p{N}.'’_-]+){0,3}"_s;

}

std::vector<TextLine> linesOf(const QString& text)
{
    std::vector<TextLine> lines;
    for (qsizetype at = 0; at <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const QString line = text.mid(at, end - at);
        const qsizetype indent = line.size() - QStringView(line).trimmed().size();
        lines.push_back({indent == line.size() ? at : at + line.indexOf(line.trimmed().left(1)), line.trimmed()});
        at = end + 1;
    }
    return lines;
}

QString speakerBefore(const QString& line)
{
    static const QRegularExpression speaker = expression(u"^(?:\\[[^\\]]{1,12}\\] )?("_s + name + u") ?:(?= |$)"_s);
    const QString found = speaker.match(line.left(longestHeading)).captured(1);
    return found.size() <= longestName && headingIn(line).speaker.isEmpty() ? found : QString();
}

QString addresseeBefore(const QString& line)
{
    static const QRegularExpression address
        = expression(u"^(?:@([\\p{L}\\p{N}_.-]+)|(\\p{Lu}\\p{Ll}+)(?:,| [-–—]) )"_s);
    static const QStringList others = {u"Yes"_s, u"No"_s, u"Well"_s, u"So"_s, u"And"_s, u"But"_s, u"However"_s,
        u"First"_s, u"Firstly"_s, u"Second"_s, u"Secondly"_s, u"Third"_s, u"Thirdly"_s, u"Lastly"_s, u"Finally"_s,
        u"Also"_s, u"Instead"_s, u"Ironically"_s, u"Thanks"_s, u"Sorry"_s, u"Again"_s, u"Then"_s, u"Now"_s, u"Still"_s,
        u"Indeed"_s, u"Moreover"_s, u"Furthermore"_s, u"Therefore"_s, u"Thus"_s, u"Hence"_s, u"Sadly"_s,
        u"Unfortunately"_s, u"Oh"_s, u"Ok"_s, u"Hi"_s, u"Hello"_s, u"Sure"_s, u"Yet"_s, u"Here"_s, u"Today"_s,
        u"Otherwise"_s, u"Certainly"_s, u"Actually"_s, u"Personally"_s, u"Basically"_s, u"Obviously"_s, u"Next"_s};
    const QRegularExpressionMatch match = address.match(line.left(longestHeading));
    const QString found = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return others.contains(found) || found.endsWith(u"ly"_s) ? QString() : found;
}

QString dateOfLine(const QString& line)
{
    const qsizetype length = writtenDateLength(line);
    return length > 0 && line.size() - length <= 20 ? writtenDate(line) : QString();
}

TurnHeading headingIn(const QString& line)
{
    static const QRegularExpression says = expression(u"^("_s + name
        + u")(?: on (?<date>.+?))? (?:says|said|writes|wrote|replied|commented|responds|schrieb"
          "|sagt|meint)(?: (?:on|am) (?<later>.+?))?:?$"_s);
    static const QRegularExpression wrote
        = expression(u"^(?:On|Am) (?<date>.+?)[, ]+(?:(?:at|um) [\\d:.]+ ?(?:[ap]\\.?m\\.?|Uhr)?[, ]+)?(?<name>"_s
            + name + u") (?:wrote|schrieb):$"_s);
    static const QRegularExpression dated = expression(u"^("_s + name + u") (?:on|at|am|[|•·–-]) (?<date>.+)$"_s);
    static const QRegularExpression reply
        = expression(u"^(?:In reply to|In response to|Replying to|Reply to|Antwort auf|@) ?("_s + name
            + u"|[\\p{L}\\p{N}_.-]+):?$"_s);
    if (line.size() > longestHeading)
        return {};
    if (const auto match = reply.match(line); match.hasMatch())
        return {{}, {}, match.captured(1), true};
    if (const auto match = says.match(line); match.hasMatch())
        return {
            match.captured(1), writtenDate(QString(match.captured(u"date"_s) + match.captured(u"later"_s))), {}, false};
    if (const auto match = wrote.match(line); match.hasMatch() && !writtenDate(match.captured(u"date"_s)).isEmpty())
        return {match.captured(u"name"_s), writtenDate(match.captured(u"date"_s)), {}, false};
    if (const auto match = dated.match(line); match.hasMatch() && !dateOfLine(match.captured(u"date"_s)).isEmpty())
        return {match.captured(1), writtenDate(match.captured(u"date"_s)), {}, false};
    return {};
}

bool isCommentsHeading(const QString& line)
{
    static const QRegularExpression heading(
        u"^(?:(?:\\d+ )?(?:comments?|responses?|replies|thoughts on .*|kommentare)(?: \\(\\d+\\))?:?|leave a (?:reply|comment)"
        "|add your voice|join the discussion|post a comment)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < longestHeading && heading.match(line).hasMatch();
}
