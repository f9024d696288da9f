#include "model/formats/dossier.h"

#include "model/debate/csl.h"
#include "model/debate/sentences.h"
#include "model/formats/bibliography/csljson.h"
#include "model/formats/dossierchain.h"
#include "model/formats/quotationscsv.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

/// Takes in what a dossier is about, and everything it needs to be understood.
class DossierSelection {
public:
    explicit DossierSelection(const Debate& debate)
        : m_debate(debate)
    {
    }

    Debate select(const std::vector<ClaimId>& claims)
    {
        if (claims.empty())
            return m_debate;
        for (ClaimId claim : claims) {
            take(claim);
            for (const Statement* statement : m_debate.statementsOn(claim))
                take(statement->id);
        }
        while (!m_open.empty()) {
            const RecordId record = m_open.back();
            m_open.pop_back();
            follow(record);
        }
        return selected();
    }

private:
    void take(RecordId id)
    {
        if (m_debate.contains(id) && m_taken.insert(id).second)
            m_open.push_back(id);
    }

    /// What a record refers to; and the hops and texts behind a source or a passage.
    void follow(RecordId id)
    {
        forEachKind([&]<class R>() {
            if (kindOf<R> != id.kind)
                return;
            forEachReference(*m_debate.find(id.as<IdOf<R>>()), [&](RecordId other) { take(other); });
        });
        if (id.kind != Kind::Source && id.kind != Kind::Excerpt)
            return;
        for (RecordId referrer : m_debate.referrers(id)) {
            const Citation* hop = m_debate.find(referrer.as<CitationId>());
            if (referrer.kind == Kind::Document || (hop && RecordId(hop->from) == id))
                take(referrer);
        }
    }

    Debate selected() const
    {
        Edits edits;
        forEachKind([&]<class R>() {
            for (const R* record : m_debate.table<R>().inOrder()) {
                if (m_taken.contains(RecordId(record->id)))
                    edits.push_back(put(*record));
            }
        });
        Debate debate;
        debate.apply(edits);
        return debate;
    }

    const Debate& m_debate;
    std::unordered_set<RecordId> m_taken;
    std::vector<RecordId> m_open;
};

QString suffixFor(const QString& mediaType)
{
    static const QHash<QString, QString> suffixes = {{u"text/plain"_s, u"txt"_s}, {u"text/html"_s, u"html"_s},
        {u"text/markdown"_s, u"md"_s}, {u"application/pdf"_s, u"pdf"_s}};
    return suffixes.value(mediaType.section(u';', 0, 0).trimmed(), u"bin"_s);
}

/// "03-action-alert": a number, and what is left of the title that every file system takes.
QString baseName(int number, const QString& title)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString plain = title.normalized(QString::NormalizationForm_KD).toLower().left(60).replace(others, u"-"_s);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    return u"%1-%2"_s.arg(number, 2, 10, QChar(u'0')).arg(plain.isEmpty() ? u"text"_s : plain.left(40));
}

/// The texts as they came and as they are read; `readable` takes where the latter are.
std::vector<DossierFile> textsOf(const Debate& debate, DossierTexts& readable)
{
    std::vector<DossierFile> files;
    int number = 0;
    for (const Document* document : debate.table<Document>().inOrder()) {
        const Source* source = debate.find(document->source);
        const QString title = document->title.isEmpty() && source ? csl::title(source->csl) : document->title;
        const QString name = u"texts/"_s + baseName(++number, title);
        const QString suffix = suffixFor(document->mediaType);
        if (!document->original.isEmpty())
            files.push_back({name + u'.' + suffix, document->original});
        const QByteArray text = document->text.toUtf8();
        const bool isTaken = !document->original.isEmpty() && suffix == u"txt"_s;
        const QString place = name + (isTaken && document->original != text ? u".read.txt"_s : u".txt"_s);
        if (!isTaken || document->original != text)
            files.push_back({place, text});
        readable.emplace(document->id, place);
    }
    return files;
}

DossierFile sumsOf(const std::vector<DossierFile>& files)
{
    QByteArray sums;
    for (const DossierFile& file : files)
        sums += QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex() + "  " + file.path.toUtf8()
            + '\n';
    return {u"SHA256SUMS"_s, sums};
}

}

Result<std::vector<DossierFile>> dossierOf(const Debate& debate, const std::vector<ClaimId>& claims)
{
    const Debate chosen = DossierSelection(debate).select(claims);
    if (chosen.table<Source>().isEmpty() && chosen.table<Document>().isEmpty())
        return Error{Sentences::tr("There is no source to put into a dossier."),
            Sentences::tr("Attach a quotation or a source to the claim first.")};
    DossierTexts readable;
    std::vector<DossierFile> files = textsOf(chosen, readable);
    files.push_back({u"sources.json"_s, writeCslJson(chosen).bytes});
    files.push_back({u"quotations.csv"_s, writeQuotationsCsv(chosen).bytes});
    files.push_back({u"chain.json"_s, chainJson(chosen, readable)});
    files.push_back({u"chain.txt"_s, chainText(chosen).toUtf8()});
    std::sort(files.begin(), files.end(),
        [](const DossierFile& one, const DossierFile& other) { return one.path < other.path; });
    files.push_back(sumsOf(files));
    return files;
}
