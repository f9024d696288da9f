#include "views/text/textpane.h"

#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/text/faultlist.h"
#include "views/text/livetext.h"
#include "views/text/texteditor.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>

namespace {

constexpr int mostClaims = 20'000; ///< of more, text and map would no longer keep up with somebody who types

}

TextPane::TextPane(
    OpenDebate& debate, Selection& selection, std::shared_ptr<const TextLanguage> language, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_selection(selection)
    , m_editor(new TextEditor)
    , m_live(new LiveText(
          debate, std::move(language), [this] { return textOf(*m_editor); }, this))
    , m_hint(plainLabel({}))
    , m_faults(new FaultList)
{
    setObjectName(QStringLiteral("text"));
    build();
    m_editor->setHasOwnUndo([this] { return m_live->hasOwnUndo(); });
    connect(m_editor, &TextEditor::typed, m_live, &LiveText::type);
    connect(m_editor, &TextEditor::undoAsked, m_live, &LiveText::undo);
    connect(m_editor, &TextEditor::cursorMoved, this, &TextPane::followCursor);
    connect(m_live, &LiveText::textChanged, m_editor, &TextEditor::make);
    connect(m_live, &LiveText::agreed, this, &TextPane::agree);
    connect(m_live, &LiveText::besideChanged, this, &TextPane::follow);
    connect(m_live, &LiveText::undoWanted, this, &TextPane::undoWanted);
    connect(m_live, &LiveText::message, this, &TextPane::message);
    connect(m_editor, &TextEditor::faultReached, m_faults, &FaultList::tell);
    connect(m_faults, &FaultList::chosen, this, &TextPane::goToFault);
    connect(&selection, &Selection::changed, this, &TextPane::followSelection);
    connect(&selection, &Selection::revealed, m_editor, qOverload<RecordId>(&TextEditor::goTo));
    connect(&debate, &OpenDebate::changed, this, &TextPane::want);
    follow();
}

void TextPane::build()
{
    m_editor->setAccessibleName(tr("The debate as text"));
    m_editor->setAccessibleDescription(tr("What is typed here appears on the map."));
    m_editor->setPlaceholderText(
        tr("Type claims here, or paste Argdown: each is on the map as you go.\n\n[Title]: A claim\n  + A reason for "
           "it\n  - An objection to it"));
    m_hint->setContentsMargins(10, 8, 10, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hint);
    column->addWidget(m_editor, 1);
    column->addWidget(m_faults);
    setFocusProxy(m_editor);
}

void TextPane::setTheme(const Theme& theme)
{
    m_editor->setTheme(theme);
    m_faults->setTheme(theme);
}

void TextPane::setBeside(const StepBeside& beside)
{
    m_live->setBeside(beside);
}

bool TextPane::isTyped() const
{
    return m_live->isTyped();
}

bool TextPane::hasOwnUndo() const
{
    return m_live->isTyped() || (isVisible() && m_live->hasOwnUndo());
}

void TextPane::commit()
{
    m_live->commit();
}

void TextPane::commit(const std::function<void()>& then)
{
    m_live->commit(then);
}

void TextPane::undo()
{
    m_live->undo();
}

void TextPane::follow()
{
    m_editor->setReadOnly(!m_live->shown() || m_live->isBeside() || !m_debate.whyReadOnly().isEmpty());
    m_editor->setTextInteractionFlags(m_editor->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    m_live->follow(!m_debate.whyReadOnly().isEmpty());
    want();
}

void TextPane::want()
{
    const bool isTooLong = m_debate.debate().claims().count() > mostClaims;
    const QString tooLong
        = tr("This debate has more than %1 claims: too many to keep its text in step with the map. File ▸ Export "
             "writes it as text.")
              .arg(QLocale().toString(mostClaims));
    const QString hint = isTooLong ? tooLong : m_debate.whyReadOnly();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_editor->setVisible(!isTooLong);
    m_live->setWanted(isVisible() && !isTooLong);
}

void TextPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    want();
}

void TextPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_live->setWanted(false);
}

void TextPane::agree(bool isByTyping)
{
    if (m_editor->isReadOnly())
        follow();
    m_editor->take(*m_live->shown());
    m_faults->list(m_live->shown()->faults);
    if (isByTyping)
        followCursor();
    followSelection();
}

void TextPane::goToFault(TextStretch at)
{
    m_editor->goTo(at);
    m_editor->setFocus();
}

/// While words are typed that nobody has read, nobody knows what they belong to.
void TextPane::followCursor()
{
    const RecordId record = m_editor->recordAtCursor();
    if (!m_editor->hasFocus() || m_live->isTyped() || !record || !m_debate.debate().contains(record))
        return;
    m_editor->mark(record);
    if (m_selection.current() == record)
        return;
    const QScopedValueRollback telling(m_isTelling, true);
    m_selection.select(record);
    emit cursorFollowed(record);
}

/// The cursor stays where somebody is at work with it.
void TextPane::followSelection()
{
    if (m_isTelling)
        return;
    const RecordId record = m_selection.current();
    m_editor->mark(record);
    if (record && !m_editor->hasFocus() && !m_editor->isCursorAt(record))
        m_editor->goTo(record);
}
