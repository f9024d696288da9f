#include "model/formats/claimreview.h"

#include "model/debate/csl.h"
#include "model/debate/editing/sources.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class ClaimReviewWriter {
public:
    explicit ClaimReviewWriter(const Debate& debate)
        : m_debate(debate)
        , m_json(m_exported.bytes)
    {
        m_json.beginObject();
        m_json.member("@context", u"https://schema.org"_s);
        m_json.key("@graph");
        m_json.beginArray();
    }

    void write(const Claim& claim)
    {
        bool isReviewed = false;
        for (const Statement* statement : m_debate.statementsOn(claim.id)) {
            isReviewed = isReviewed || statement->credibility > 0;
            if (statement->credibility > 0)
                write(claim, *statement);
        }
        if (!isReviewed)
            m_exported.report.lost.push_back({u"claims"_s,
                Sentences::tr("%1 has no statement that somebody graded, and no rating is made up.")
                    .arg(quoted(claim.text))});
    }

    Exported finish()
    {
        m_json.endArray();
        m_json.endObject();
        m_json.finish();
        return std::move(m_exported);
    }

private:
    void write(const Claim& claim, const Statement& statement)
    {
        m_json.beginObject();
        m_json.member("@type", u"ClaimReview"_s);
        m_json.member("claimReviewed", claim.text);
        writeItem(statement);
        writeRating(statement);
        m_json.endObject();
        ++m_exported.report.carried[static_cast<std::size_t>(Kind::Statement)];
    }

    void writeItem(const Statement& statement)
    {
        m_json.key("itemReviewed");
        m_json.beginObject();
        m_json.member("@type", u"Claim"_s);
        writeAuthors(statement);
        static const QRegularExpression day(u"^\\d{4}(-\\d{2}(-\\d{2})?)?$"_s);
        if (day.match(statement.date).hasMatch())
            m_json.member("datePublished", statement.date);
        writeAppearance(statement);
        m_json.endObject();
    }

    void writeAuthors(const Statement& statement)
    {
        QStringList written;
        for (const Speaker& speaker : statement.speakers) {
            const Stakeholder* who = m_debate.find(speaker.stakeholder);
            if (!who || speaker.role == SpeakerRole::ReportedBy)
                continue;
            if (written.isEmpty()) {
                m_json.key("author");
                m_json.beginArray();
            }
            written += who->name;
            m_json.beginObject();
            m_json.member("@type", who->kind == StakeholderKind::Person ? u"Person"_s : u"Organization"_s);
            m_json.member("name", who->name);
            if (!who->link.isEmpty())
                m_json.member("sameAs", who->link);
            m_json.endObject();
        }
        if (!written.isEmpty())
            m_json.endArray();
    }

    void writeAppearance(const Statement& statement)
    {
        const Excerpt* excerpt = m_debate.find(statement.excerpt);
        const Document* document = excerpt ? m_debate.find(excerpt->document) : nullptr;
        const Source* source = m_debate.find(document ? document->source : statement.source);
        if (!source)
            return;
        m_json.key("appearance");
        m_json.beginObject();
        m_json.member("@type", u"CreativeWork"_s);
        m_json.member("name", csl::title(source->csl));
        if (const QString url = csl::url(source->csl); !url.isEmpty())
            m_json.member("url", url);
        if (!source->archived.isEmpty())
            m_json.member("archivedAt", source->archived);
        if (excerpt && !excerpt->exact.isEmpty())
            m_json.member("text", excerpt->exact);
        m_json.endObject();
    }

    void writeRating(const Statement& statement)
    {
        constexpr int unjudged = 6;
        const std::optional<Grade> grade = gradeCalled(QString::number(statement.credibility));
        m_json.key("reviewRating");
        m_json.beginObject();
        m_json.member("@type", u"Rating"_s);
        if (statement.credibility < unjudged) {
            m_json.member("ratingValue", statement.credibility);
            m_json.member("bestRating", 1);
            m_json.member("worstRating", unjudged - 1);
        }
        m_json.member("alternateName", grade ? grade->name : QString::number(statement.credibility));
        if (!statement.note.isEmpty())
            m_json.member("ratingExplanation", statement.note);
        m_json.endObject();
    }

    const Debate& m_debate;
    Exported m_exported;
    JsonWriter m_json;
};

}

Result<Exported> writeClaimReviews(const Debate& debate, const std::vector<ClaimId>& claims)
{
    ClaimReviewWriter writer(debate);
    for (const Claim* claim : debate.claims().inOrder()) {
        if (claims.empty() || std::ranges::find(claims, claim->id) != claims.end())
            writer.write(*claim);
    }
    Exported exported = writer.finish();
    if (exported.report.carried[static_cast<std::size_t>(Kind::Statement)] == 0)
        return Error{Sentences::tr("None of these claims has a statement that somebody graded."),
            Sentences::tr("ClaimReview needs a rating, and Counterpoint makes none up: grade the credibility of a "
                          "statement first.")};
    return exported;
}
