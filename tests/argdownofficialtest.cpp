// links: debate formats
#include "model/formats/argdown/argdown.h"
#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownnames.h"
#include "model/formats/argdown/argdownparser.h"
#include "tests/support/writtendebate.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int debates = 3000;

/// The folder whose node_modules has @argdown/core: COUNTERPOINT_ARGDOWN, or where npm puts what is for everyone.
QString packageFolder()
{
    const QString told = qEnvironmentVariable("COUNTERPOINT_ARGDOWN");
    for (const QString& folder : {told, QDir::homePath(), u"/usr/local/lib"_s, u"/usr/lib"_s, u"/usr/share"_s}) {
        if (!folder.isEmpty() && QFile::exists(folder + u"/node_modules/@argdown/core/package.json"_s))
            return folder;
    }
    return {};
}

QJsonArray officialModels(const QString& folder, const QJsonArray& texts)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {QStringLiteral(SOURCE_FOLDER "/tests/argdown/readargdown.cjs"), folder});
    node.write(QJsonDocument(texts).toJson(QJsonDocument::Compact));
    node.closeWriteChannel();
    node.waitForFinished(600'000);
    return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
}

QString endIn(const QJsonValue& end)
{
    if (end[u"statement"].isString())
        return u'[' + end[u"statement"].toString() + u']';
    if (end[u"argument"].isString())
        return u'<' + end[u"argument"].toString() + u'>';
    return u'<' + end[u"inference"].toString() + u">/"_s + QString::number(end[u"line"].toInt());
}

QStringList relationsIn(const QJsonValue& model)
{
    QStringList lines;
    for (const QJsonValue& one : model[u"relations"].toArray())
        lines << endIn(one[u"from"]) + u' ' + one[u"type"].toString() + u' ' + endIn(one[u"to"]);
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

/// What the lines and arguments of a debate's Argdown have to mean, said from the debate alone.
class Expected {
public:
    explicit Expected(const Debate& debate)
        : m_debate(debate)
        , m_names(debate)
    {
    }

    QStringList relations() const
    {
        QStringList lines;
        for (const Inference& inference : m_debate.inferences().all()) {
            if (const QString line = relationOf(inference); !line.isEmpty())
                lines << line;
        }
        lines.sort();
        lines.removeDuplicates();
        return lines;
    }

    QMap<QString, QString> texts() const
    {
        QMap<QString, QString> texts;
        for (const Claim& claim : m_debate.claims().all()) {
            const QString shown = shownInArgdown(claim.text);
            const QString title = m_names.title(claim.id);
            if (shown.trimmed().isEmpty() || claim.text == title)
                continue;
            QString tags;
            for (const TagId id : claim.tags) {
                if (const QString tag = argdownTag(m_debate.find(id)->name); !tag.isEmpty())
                    tags += u' ' + tag;
            }
            texts.insert(title, shown + tags);
        }
        return texts;
    }

private:
    QString argument(InferenceId id) const
    {
        const Inference* inference = m_debate.find(id);
        return u'<' + m_names.title(id) + u">/"_s + QString::number(inference->premises.size());
    }
    QString relationOf(const Inference& inference) const
    {
        const ArgdownForm form = m_names.form(inference.id);
        if (form == ArgdownForm::Data || (form == ArgdownForm::Argument && m_names.hasConclusion(inference)))
            return {};
        const QString from = u'['
            + (form == ArgdownForm::Line ? m_names.title(inference.premises[0].claim)
                                         : m_names.conclusionTitle(inference.id))
            + u']';
        const bool isSupport = inference.kind == InferenceKind::Support;
        if (const auto* claim = std::get_if<ClaimId>(&inference.target))
            return from + (isSupport ? u" support ["_s : u" attack ["_s) + m_names.title(*claim) + u']';
        const InferenceId target = std::get<InferenceId>(inference.target);
        return isSupport ? QString(from + u" support <"_s + m_names.title(target) + u'>')
                         : QString(from + u" undercut "_s + argument(target));
    }

    const Debate& m_debate;
    ArgdownNames m_names;
};

} // namespace

/// What is written as Argdown, the official parser reads to the same texts and relations.
class ArgdownOfficialTest : public QObject {
    Q_OBJECT
private slots:
    void readsOurs();
};

void ArgdownOfficialTest::readsOurs()
{
    const QString folder = packageFolder();
    if (folder.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("Node.js with the package @argdown/core is not here (see COUNTERPOINT_ARGDOWN).");
    std::vector<Debate> written;
    QJsonArray texts;
    for (unsigned seed = 0; written.size() < debates; ++seed) {
        Debate debate = WrittenDebate(seed + 10'000).make(16);
        if (debate.claims().isEmpty())
            continue;
        texts.append(QString::fromUtf8(writeArgdown(debate).bytes));
        written.push_back(std::move(debate));
    }
    const QJsonArray models = officialModels(folder, texts);
    QCOMPARE(models.size(), qsizetype(debates));
    for (qsizetype i = 0; i < models.size(); ++i) {
        const QByteArray shown = texts[i].toString().toUtf8().left(9000);
        const QJsonArray errors = models[i][u"errors"].toArray();
        QVERIFY2(errors.isEmpty(), QByteArray(QJsonDocument(errors).toJson() + shown).constData());
        const Expected expected(written[std::size_t(i)]);
        QMap<QString, QString> ahead = expected.texts();
        for (const char* kind : {"statements", "arguments"}) {
            for (const QJsonValue& item : models[i][QLatin1StringView(kind)].toArray()) {
                const QString title = item[u"title"].toString();
                if (!ahead.contains(title) || item[u"texts"].toArray().isEmpty())
                    continue;
                const QString theirs = item[u"texts"].toArray().last().toString();
                const QString ours = ahead.take(title);
                QVERIFY2(theirs == ours, qPrintable(u"“%1”\n“%2”\n"_s.arg(theirs, ours) + QString::fromUtf8(shown)));
            }
        }
        QVERIFY2(ahead.isEmpty(), qPrintable(ahead.keys().join(u'\n') + QString::fromUtf8(shown)));
        if (relationsIn(models[i]) != expected.relations())
            qWarning().noquote() << shown;
        QCOMPARE(relationsIn(models[i]).join(u'\n'), expected.relations().join(u'\n'));
    }
}

QTEST_GUILESS_MAIN(ArgdownOfficialTest)
#include "argdownofficialtest.moc"
