#include "model/formats/argdown/argdown.h"

#include "model/debate/sentences.h"
#include "model/formats/argdown/argdowndebate.h"
#include "model/formats/argdown/argdownparser.h"
#include "model/formats/decodedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static void report(const std::vector<ArgdownFault>& faults, Report& into)
{
    for (const ArgdownFault& fault : faults) {
        const QString place
            = Sentences::tr("line %1, column %2").arg(QString::number(fault.line), QString::number(fault.column));
        (fault.isHarmless && !fault.isLoss ? into.repaired : into.lost).push_back({place, fault.what});
    }
}

Result<Imported> readArgdown(const QByteArray& bytes, const Progress& progress)
{
    auto decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    const auto model = parseArgdown(decoded->text, progress);
    if (!model)
        return Error{Sentences::tr("Reading was given up."), {}, Error::Kind::Cancelled};
    if (model->statements.empty() && model->arguments.empty() && model->sections.empty()
        && !model->frontMatter.isObject())
        return Error{Sentences::tr("The text has no statement or argument."), {}, Error::Kind::Input};
    Imported imported = debateOf(*model, decoded->text);
    Report& made = imported.report;
    made.repaired.insert(made.repaired.begin(), decoded->repaired.begin(), decoded->repaired.end());
    report(model->faults, made);
    return imported;
}

bool looksLikeArgdown(QByteArrayView start)
{
    const auto decoded = decodedText(start.toByteArray());
    if (!decoded)
        return false;
    const QString text = decoded->text.trimmed();
    if (text.startsWith(u'{') || text.startsWith(u"<?") || text.startsWith(u"<!DOCTYPE"_s, Qt::CaseInsensitive))
        return false;
    // Markdown has "[a]: address" and "- [a](address)" and "- [x] to do", and underlines headings.
    static const QRegularExpression frontMatter(u"\\A={3,}[ \\t]*\\R"_s);
    static const QRegularExpression title(
        u"^(?:\\[(?!\\^)[^\\]\\n]+\\]:(?![ \\t]*(?:<|\\w+://|[/#.]))|<[^-!/>\\n][^>\\n]*>:)[ \\t]*\\S"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression relation(
        u"^(?:\\[[^\\]\\n]+\\]|<[^>\\n]+>)?.*\\n[ \\t]+(?:<[-+_]|[-+_]>|><|[-+])[ \\t]*(?:\\[[^\\]\\n]{2,}\\](?!\\()|<[^>\\n]+>)"_s,
        QRegularExpression::MultilineOption);
    return frontMatter.match(text).hasMatch() || title.match(text).hasMatch() || relation.match(text).hasMatch();
}
