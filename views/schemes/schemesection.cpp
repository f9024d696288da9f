#include "views/schemes/schemesection.h"

#include "model/debate/editing/schemes.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/inspector/recordlinks.h"
#include "views/schemes/objectioneditor.h"
#include "views/schemes/questionrow.h"
#include "views/schemes/rolesbox.h"
#include "views/schemes/schemefield.h"
#include "views/schemes/schemesdialog.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"
#include "views/search/recordnames.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

SchemeSection::SchemeSection(const InspectorContext& context, Perform perform, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_perform(std::move(perform))
    , m_scheme(new SchemeField)
    , m_about(plainLabel({}))
    , m_all(new QPushButton(tr("Browse Schemes…")))
    , m_roles(new RolesBox)
    , m_questionsTitle(plainLabel({}))
    , m_questions(new QVBoxLayout)
    , m_editor(new ObjectionEditor)
    , m_said(plainLabel({}))
    , m_made(new RecordLinks)
{
    build();
    addEditor();
    connect(m_scheme, &SchemeField::schemeChosen, this, &SchemeSection::choose);
    connect(m_scheme, &SchemeField::refused, this, &SchemeSection::refused);
    connect(m_roles, &RolesBox::roleChosen, this, [this](ClaimId premise, const QString& role) {
        if (const Scheme* form = scheme())
            m_perform(tr("Set Part of Premise"), setRole(debate(), m_inference, premise, role, *form));
    });
    connect(m_made, &RecordLinks::followed, this, [this](RecordId id) { m_context.selection.reveal(id); });
}

void SchemeSection::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    addField(*column, tr("S&cheme"), m_scheme);
    m_all->setAutoDefault(false);
    m_all->setToolTip(plainTip(tr("Reads the catalogue, and adds schemes of your own")));
    connect(m_all, &QPushButton::clicked, this, &SchemeSection::browse);
    for (QWidget* part : std::initializer_list<QWidget*>{m_about, m_all, m_roles, m_questionsTitle})
        column->addWidget(part);
    m_questions->setContentsMargins({});
    column->addLayout(m_questions);
    column->addWidget(m_said);
    column->addWidget(m_made);
    QFont font = m_questionsTitle->font();
    font.setWeight(QFont::DemiBold);
    m_questionsTitle->setFont(font);
    m_questionsTitle->setContentsMargins(0, 10, 0, 0);
    m_made->setAccessibleName(tr("What answers made"));
    m_made->hide();
    m_said->hide();
}

void SchemeSection::addEditor()
{
    m_questions->addWidget(m_editor);
    connect(m_editor, &ObjectionEditor::worded, this, [this](const QString& words) {
        if (m_asking)
            answer(*m_asking, Answer::No, words);
    });
    connect(m_editor, &ObjectionEditor::answerWanted, this, [this] {
        if (m_asking)
            answer(*m_asking, Answer::No);
    });
    connect(m_editor, &ObjectionEditor::claimWanted, this, &SchemeSection::chooseClaim);
    connect(m_editor, &ObjectionEditor::cancelled, this, &SchemeSection::closeEditor);
}

const Scheme* SchemeSection::scheme() const
{
    const Inference* inference = debate().find(m_inference);
    return inference ? schemeOf(debate(), catalogueFor(debate()), inference->scheme) : nullptr;
}

void SchemeSection::choose(const QString& key)
{
    const Scheme* form = schemeOf(debate(), catalogueFor(debate()), key);
    if (form)
        m_perform(tr("Set Scheme"), assignScheme(debate(), m_inference, key, *form));
    else if (key.isEmpty())
        m_perform(tr("Clear Scheme"), clearScheme(debate(), m_inference));
    if (const Inference* inference = debate().find(m_inference))
        show(*inference);
}

void SchemeSection::show(const Inference& inference)
{
    if (inference.id != m_inference) {
        m_asking = nullptr;
        m_editor->hide();
    }
    say({}); // what was said is of the change before
    m_all->setEnabled(true); // to read, also where nothing may be changed
    m_inference = inference.id;
    setVisible(inference.kind != InferenceKind::Restate);
    m_scheme->show(debate(), inference.scheme);
    const Scheme* form = scheme();
    m_about->setText(form ? form->description : QString());
    m_about->setVisible(form && !form->description.isEmpty());
    m_roles->show(debate(), inference, form);
    showQuestions(inference);
}

static bool isAsked(const std::vector<QuestionRow*>& rows, const std::vector<AskedQuestion>& asked)
{
    return std::ranges::equal(rows, asked,
        [](const QuestionRow* row, const AskedQuestion& one) { return row->asked().question == one.question; });
}

void SchemeSection::showQuestions(const Inference& inference)
{
    const std::vector<AskedQuestion> asked = questionsOf(debate(), catalogueFor(debate()), inference);
    const auto open = std::ranges::count(asked, Answer::Open, &AskedQuestion::answer);
    m_questionsTitle->setText(tr("Critical questions (%1 of %2 open)").arg(open).arg(asked.size()));
    m_questionsTitle->setVisible(!asked.empty());
    if (!isAsked(m_rows, asked))
        ask(asked);
    const bool isReadOnly = !m_context.debate.whyReadOnly().isEmpty();
    for (std::size_t i = 0; i < asked.size(); ++i) {
        m_rows[i]->setReadOnly(isReadOnly);
        m_rows[i]->show(asked[i], m_rows[i] == m_asking ? Answer::No : asked[i].answer);
    }
    showMade(asked);
}

/// Rows that asked for this may still be at work, so they go later.
void SchemeSection::ask(const std::vector<AskedQuestion>& asked)
{
    m_asking = nullptr;
    m_editor->hide();
    for (QuestionRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const AskedQuestion& one : asked)
        addRow(one.question);
}

void SchemeSection::addRow(const SchemeQuestion& question)
{
    auto* row = new QuestionRow(question);
    m_questions->addWidget(row);
    row->setVisible(true); // at once, so that one can go on by keyboard
    m_rows.push_back(row);
    connect(row, &QuestionRow::answered, this, [this, row](Answer given) { take(*row, given); });
    connect(row, &QuestionRow::noted, this, [this, row](const QString& note) { keepNote(*row, note); });
}

void SchemeSection::showMade(const std::vector<AskedQuestion>& asked)
{
    std::vector<PickItem> items;
    for (const AskedQuestion& one : asked) {
        if (!debate().contains(one.attack))
            continue;
        PickItem item;
        item.text = nameOf(debate(), one.attack);
        item.kind = kindName(debate(), one.attack);
        item.record = one.attack;
        items.push_back(std::move(item));
    }
    m_made->show(std::move(items));
}

void SchemeSection::take(QuestionRow& row, Answer given)
{
    const bool makesObjection = given == Answer::No && !debate().contains(row.asked().attack);
    if (&row != m_asking && m_asking)
        closeEditor();
    if (makesObjection)
        askForObjection(row);
    else
        answer(row, given);
}

static QString effectOf(const Debate& debate, const Target& target)
{
    const auto* premise = std::get_if<ClaimId>(&target);
    return premise && debate.find(*premise)
        ? SchemeSection::tr("“No” objects to the premise %1:").arg(quotedWords(shortNameOf(debate, *premise)))
        : SchemeSection::tr("“No” undercuts the step: the premises may hold, but do not carry the conclusion here:");
}

void SchemeSection::askForObjection(QuestionRow& row)
{
    m_asking = &row;
    m_questions->removeWidget(m_editor);
    m_questions->insertWidget(m_questions->indexOf(&row) + 1, m_editor);
    m_editor->open(effectOf(debate(), row.asked().doubts), row.asked().objection);
}

/// What was made, as the words on the map call it.
static QString madeSentence(const Debate& debate, const Answered& done)
{
    if (!debate.contains(done.attack))
        return done.what;
    return SchemeSection::tr(
        "Added to the map: %1 %2 · %3", "what was added, such as Undercut; its words; what it does")
        .arg(kindName(debate, done.attack), quotedWords(nameOf(debate, done.attack)), done.what);
}

void SchemeSection::answer(const QuestionRow& row, Answer given, const Objection& objection)
{
    const AskedQuestion asked = row.asked();
    const bool wasThere = debate().contains(asked.attack);
    const Result<Answered> done = answerQuestion(debate(), {m_inference, asked.question, given, asked.note, objection});
    const InferenceId inference = m_inference;
    const auto edits = done ? Result<Edits>(done->edits) : Result<Edits>(done.error());
    if (!m_perform(tr("Answer Critical Question"), edits) || m_inference != inference)
        return;
    closeEditor();
    say(given == Answer::No && !wasThere ? madeSentence(debate(), *done) : done->what);
}

void SchemeSection::keepNote(const QuestionRow& row, const QString& note)
{
    const AskedQuestion asked = row.asked();
    const Result<Answered> done = answerQuestion(debate(), {m_inference, asked.question, asked.answer, note, {}});
    m_perform(tr("Note on Critical Question"), done ? Result<Edits>(done->edits) : Result<Edits>(done.error()));
}

void SchemeSection::browse()
{
    (new SchemesDialog(m_context.debate, window()))->open();
}

void SchemeSection::chooseClaim()
{
    const InferenceId inference = m_inference;
    m_context.popup.open({tr("Claim that objects"), tr("Find a claim…"), tr("No claim has these letters."),
        m_context.goTo.source({Kind::Claim}), [this, inference](const PickItem& item) {
            if (m_asking && m_inference == inference)
                answer(*m_asking, Answer::No, item.record.as<ClaimId>());
        }});
}

void SchemeSection::closeEditor()
{
    QuestionRow* row = std::exchange(m_asking, nullptr);
    m_editor->hide();
    const Inference* inference = debate().find(m_inference);
    if (inference)
        showQuestions(*inference);
    if (row)
        row->focusAnswer();
}

/// Here, to a screen reader, and to whoever listens.
void SchemeSection::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit said(sentence);
}
