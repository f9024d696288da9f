#include "model/reporting/reportwriter.h"

#include "model/analysis/positions/scope.h"
#include "model/debate/sentences.h"
#include "model/reporting/reportextent.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype room = 150; ///< what an entry takes beside its text, of ReportLimits::allText

/// Calls `visit` with each text of a report.
template<class Visit>
void forEachText(ReportDocument& report, Visit&& visit)
{
    for (ReportBlock& block : report.blocks) {
        if (auto* one = std::get_if<ReportHeading>(&block))
            visit(one->text);
        if (auto* one = std::get_if<ReportParagraph>(&block))
            visit(one->text);
        if (auto* one = std::get_if<ReportQuotation>(&block))
            visit(one->origin);
        if (auto* one = std::get_if<ReportEntry>(&block)) {
            visit(one->text);
            visit(one->facts);
        }
        if (auto* table = std::get_if<ReportTable>(&block)) {
            for (std::vector<ReportText>& row : table->rows)
                std::ranges::for_each(row, visit);
        }
    }
}

/// By its title, else by what it asks.
void nameReport(ReportDocument& report, const DebateInfo& info, const std::vector<const Issue*>& issues)
{
    report.title = printableLine(info.title, longestName);
    report.subtitle = printableLine(info.question, longestName);
    if (report.title.isEmpty())
        std::swap(report.title, report.subtitle);
    if (report.title.isEmpty() && issues.size() == 1)
        report.title = printableLine(issues.front()->text, longestName);
    if (report.title.isEmpty())
        report.title = Sentences::tr("Debate without a title");
}

/// What was cut can be led to no longer; and no name in a sentence may spoil it.
void tidy(ReportDocument& report)
{
    std::unordered_set<QString> anchors;
    for (const ReportBlock& block : report.blocks)
        anchors.insert(anchorOf(block));
    forEachText(report, [&](ReportText& text) {
        for (ReportSpan& span : text) {
            if (!anchors.contains(span.target))
                span.target.clear();
            if (!span.isQuoted)
                span.text = soundSentence(span.text);
        }
    });
}

}

ReportSpan own(const QString& text, SpanStyle style)
{
    return {printableLine(text, longestName), style, true};
}

QString anchorOf(ClaimId claim)
{
    return u"claim-"_s + QString::number(claim.value);
}

QString anchorOf(IssueId issue)
{
    return u"question-"_s + QString::number(issue.value);
}

ReportWriter::ReportWriter(const Debate& debate, const ReportChoices& choices, const ReportOrigin& origin,
    const ReportLimits& limits, const Progress& progress, ReportJudgement judgement, std::stop_token stop)
    : m_debate(debate)
    , m_choices(choices)
    , m_origin(origin)
    , m_limits(limitsFor(choices.extent, limits))
    , m_progress(progress)
    , m_stop(std::move(stop))
    , m_judgement(std::move(judgement))
    , m_citing(debate, choices.style)
    , m_schemes(SchemeCatalogue::of(origin.language))
    , m_textLeft(m_limits.allText)
{
    if (choices.hasPositions)
        m_positions.emplace(Positions(debate).matrix());
    for (const Issue* issue : debate.table<Issue>().inOrder()) {
        if (isWhole() || std::ranges::find(choices.issues, issue->id) != choices.issues.end())
            m_issues.push_back(issue);
    }
    m_all = static_cast<qint64>(m_issues.size()) + 3;
}

Result<ReportDocument> ReportWriter::write()
{
    const Error cancelled{Sentences::tr("Cancelled."), {}, Error::Kind::Cancelled};
    const DebateInfo& info = m_debate.info();
    nameReport(m_report, info, m_issues);
    for (const QString& words : {info.title, info.question})
        shortened(words, longestName);
    m_report.program = m_origin.program;
    m_report.language = m_origin.language;
    m_report.isRightToLeft = QLocale(m_origin.language).textDirection() == Qt::RightToLeft;
    m_report.quotedLanguage = printableLine(info.language, 20);
    m_report.date = m_origin.date.toString(Qt::ISODate);
    m_report.dateline = m_origin.file.isEmpty() ? Sentences::tr("Report of a debate")
                                                : Sentences::tr("Report of the debate in %1, as of %2")
                                                      .arg(isolated(m_origin.file, longestName), m_report.date);
    m_report.chaptersBeginPages = !isShort();
    numberOptions();
    m_report.dateline = soundSentence(m_report.dateline);
    writeOverview();
    int number = 0;
    for (const Issue* issue : m_issues) {
        if (number == m_limits.issues) {
            cut(Sentences::tr("Of %1 questions only the first %2 are told.").arg(m_issues.size()).arg(number));
            break;
        }
        writeIssue(*issue, ++number);
        ++m_done;
        if (!goesOn())
            return cancelled;
    }
    if (isWhole() && (!isShort() || m_options.empty())) // else the claims that no question asks for are not essential
        writeFurther();
    if (isWhole() && !isShort())
        writeFurtherQuotations();
    if (isShort() && !m_options.empty())
        m_report.mapped = mappedRecords();
    if (m_choices.hasMap)
        writeMap();
    ++m_done;
    if (!goesOn())
        return cancelled;
    if (m_choices.hasFindings)
        writeFindings();
    ++m_done;
    if (!goesOn())
        return cancelled;
    writeMethod();
    writeReferences();
    tidy(m_report);
    return std::move(m_report);
}

void ReportWriter::heading(int level, const QString& number, const ReportText& text, const QString& anchor)
{
    m_report.blocks.push_back(ReportHeading{level, number, text, anchor});
}

void ReportWriter::paragraph(const ReportText& text, ParagraphRole role, int depth)
{
    m_report.blocks.push_back(ReportParagraph{text, role, depth});
}

void ReportWriter::note(RecordId of, const QString& words, int depth)
{
    const QString text = printable(words, m_limits.claimText);
    if (text.isEmpty() || m_noted.contains(of) || !takes(text.size()))
        return;
    m_noted.insert(of);
    paragraph({{shortened(words, m_limits.claimText), SpanStyle::Plain, true}}, ParagraphRole::Note, depth);
}

QString ReportWriter::shortened(const QString& words, qsizetype longest)
{
    if (words.size() > longest)
        m_shortened.insert(words);
    return printable(words, longest);
}

ReportSpan ReportWriter::name(const QString& words, SpanStyle style)
{
    return {shortened(words, longestName).simplified(), style, true};
}

bool ReportWriter::takes(qsizetype text)
{
    if (m_textLeft < text + room) {
        m_textLeft = 0;
        return false;
    }
    m_textLeft -= text + room;
    return true;
}

void ReportWriter::writeOverview()
{
    heading(1, {}, {{Sentences::tr("Overview")}}, u"overview"_s);
    if (const QString summary = shortened(m_debate.info().summary, m_limits.quotedText); !summary.isEmpty())
        paragraph({{summary, SpanStyle::Plain, true}}, ParagraphRole::Lead);
    if (m_judgement.judges())
        paragraph(
            {{Sentences::tr("What stands is judged by %1; the chapter “Method” says what that means. Nothing here "
                            "is a judgement of the world: it is one of what the map holds.")
                    .arg(m_judgement.rules())}});
    writeSummaryTable();
}

void ReportWriter::writeSummaryTable()
{
    constexpr std::size_t mostRows = 200;
    ReportTable table;
    table.caption = Sentences::tr("Questions and their options");
    table.head = {Sentences::tr("Question"), Sentences::tr("Option")};
    table.shares = {31, 37};
    const auto column = [&](bool isThere, const QString& title, int share, bool isNumber) {
        if (!isThere)
            return;
        table.head.push_back(title);
        table.shares.push_back(share);
        if (isNumber)
            table.numeric.insert(table.head.size() - 1);
    };
    column(m_judgement.judges(), Sentences::tr("Evaluation"), 14, false);
    column(m_judgement.weighs(), Sentences::tr("Strength"), 12, true);
    column(m_positions.has_value(), Sentences::tr("For"), 8, true);
    column(m_positions.has_value(), Sentences::tr("Against"), 11, true);
    for (const Issue* issue : m_issues) {
        const std::vector<const Claim*> options = m_debate.optionsOf(issue->id);
        for (const Claim* option : options) {
            if (table.rows.size() >= mostRows)
                break;
            table.rows.push_back(summaryRow(*issue, *option));
            if (option != options.front())
                table.rows.back().front() = {};
        }
    }
    if (table.rows.size() >= mostRows)
        cut(Sentences::tr("The table of options has its first %1 rows.").arg(mostRows));
    if (!table.rows.empty())
        m_report.blocks.push_back(std::move(table));
}

std::vector<ReportText> ReportWriter::summaryRow(const Issue& issue, const Claim& option)
{
    ReportSpan question = own(issue.text);
    question.target = anchorOf(issue.id);
    ReportSpan name = own(option.title.isEmpty() ? option.text : option.title);
    if (const auto told = m_anchored.find(option.id); told != m_anchored.end())
        name.target = told->second;
    std::vector<ReportText> row{{question}, {name}};
    if (m_judgement.judges())
        row.push_back({{m_judgement.standingOf(option.id) == Standing::Unsettled ? Sentences::tr("not settled")
                                                                                 : standingText(option.id)}});
    if (m_judgement.weighs())
        row.push_back({{QLocale(m_origin.language).toString(m_judgement.strengthOf(option.id), 'f', 2)}});
    if (m_positions) {
        row.push_back({{QString::number(countOf(option.id, Stance::For))}});
        row.push_back({{QString::number(countOf(option.id, Stance::Against))}});
    }
    return row;
}

Result<ReportDocument> reportOf(const Debate& debate, const ReportChoices& choices, const ReportOrigin& origin,
    const Progress& progress, const ReportLimits& limits, std::stop_token stop)
{
    for (IssueId issue : choices.issues) {
        if (!debate.find(issue))
            return Error{Sentences::tr("A question that was chosen is not in the debate.")};
    }
    Result<ReportJudgement> judgement = ReportJudgement::of(debate, choices, stop);
    if (!judgement)
        return judgement.error();
    return ReportWriter(debate, choices, origin, limits, progress, std::move(*judgement), stop).write();
}

Result<IssueId> issueCalled(const Debate& debate, const QString& word)
{
    for (const IssueId id : {IssueId{word.toLongLong()}, IssueId{keyOfName(word)}}) {
        if (id && debate.find(id))
            return id;
    }
    for (const Issue& issue : debate.table<Issue>().all()) {
        if (issue.text.compare(word, Qt::CaseInsensitive) == 0)
            return issue.id;
    }
    return Error{Sentences::tr("There is no question %1.").arg(quoted(word)),
        Sentences::tr("“counterpoint list FILE issues” lists them with their ids.")};
}
