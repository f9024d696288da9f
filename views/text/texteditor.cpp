#include "views/text/texteditor.h"

#include "views/common/plaintext.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace {

/// A place after letters before it came or went.
int shifted(int place, int position, int removed, int added)
{
    if (place <= position)
        return place;
    return place >= position + removed ? place + added - removed : position + added;
}

template<class Marks>
void shiftAll(Marks& marks, int position, int removed, int added)
{
    for (auto& mark : marks) {
        mark.at.start = shifted(mark.at.start, position, removed, added);
        mark.at.end = shifted(mark.at.end, position, removed, added);
    }
}

bool touches(TextStretch one, TextStretch other)
{
    return one.start < other.end && other.start < one.end;
}

QColor mixed(const QColor& ground, const QColor& with, double part)
{
    const auto channel = [&](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {
        channel(ground.red(), with.red()), channel(ground.green(), with.green()), channel(ground.blue(), with.blue())};
}

constexpr double definitionTone = 0.16; ///< of the accent, behind the words of what is selected
constexpr double mentionTone = 0.08;

}

TextEditor::TextEditor(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("debate-text"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursorWidth(2);
    document()->setDocumentMargin(10);
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        shift(position, removed, added);
        if (!m_isMaking && (removed != 0 || added != 0))
            emit typed();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isMaking)
            emit cursorMoved();
    });
}

void TextEditor::setTheme(const Theme& theme)
{
    m_theme = theme;
    showMarks();
}

void TextEditor::setHasOwnUndo(std::function<bool()> hasOwnUndo)
{
    m_hasOwnUndo = std::move(hasOwnUndo);
}

/// From the end on, so that what is before keeps its place.
void TextEditor::make(const std::vector<TextChange>& changes)
{
    if (changes.empty())
        return;
    const QScopedValueRollback making(m_isMaking, true);
    const QTextBlock top = firstVisibleBlock();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    QTextCursor at(top);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        cursor.setPosition(change->at.start);
        cursor.setPosition(change->at.end, QTextCursor::KeepAnchor);
        cursor.insertText(change->by);
    }
    cursor.endEditBlock();
    if (!isAtTop)
        verticalScrollBar()->setValue(at.block().firstLineNumber());
}

void TextEditor::take(const DebateText& text)
{
    m_mentions = text.mentions;
    m_faults = text.faults;
    m_signs = text.signs;
    showMarks();
}

void TextEditor::mark(RecordId record)
{
    m_marked = record;
    showMarks();
}

void TextEditor::shift(int position, int removed, int added)
{
    shiftAll(m_mentions, position, removed, added);
    shiftAll(m_faults, position, removed, added);
    shiftAll(m_signs, position, removed, added);
}

const TextMention* TextEditor::mentionAt(int position) const
{
    const TextMention* found = nullptr;
    for (const TextMention& mention : m_mentions) {
        if (mention.at.start > position)
            break;
        if (position <= mention.at.end)
            found = &mention;
    }
    return found;
}

RecordId TextEditor::recordAtCursor() const
{
    const TextMention* mention = mentionAt(textCursor().position());
    return mention ? mention->record : RecordId();
}

bool TextEditor::isCursorAt(RecordId record) const
{
    const int position = textCursor().position();
    return std::ranges::any_of(m_mentions, [&](const TextMention& mention) {
        return mention.record == record && mention.at.start <= position && position <= mention.at.end;
    });
}

void TextEditor::goTo(RecordId record)
{
    const TextMention* found = nullptr;
    for (const TextMention& mention : m_mentions) {
        if (mention.record == record && (!found || (mention.isDefinition && !found->isDefinition)))
            found = &mention;
    }
    if (found)
        goTo(TextStretch{found->at.start, found->at.start});
}

void TextEditor::goTo(TextStretch stretch)
{
    const QScopedValueRollback making(m_isMaking, true);
    QTextCursor cursor = textCursor();
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(stretch.start, last));
    cursor.setPosition(std::min(stretch.end, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    if (!viewport()->rect().adjusted(0, 0, 0, -3 * fontMetrics().lineSpacing()).contains(cursorRect()))
        centerCursor();
}

TextStretch TextEditor::seen() const
{
    const QTextBlock first = firstVisibleBlock();
    const QTextCursor last = cursorForPosition(viewport()->rect().bottomRight());
    return {first.position(), last.block().position() + last.block().length()};
}

QTextEdit::ExtraSelection TextEditor::selection(TextStretch at, const QTextCharFormat& format) const
{
    QTextEdit::ExtraSelection made;
    made.cursor = QTextCursor(document());
    const int last = document()->characterCount() - 1;
    made.cursor.setPosition(std::min(at.start, last));
    made.cursor.setPosition(std::min(at.end, last), QTextCursor::KeepAnchor);
    made.format = format;
    return made;
}

/// Only where somebody looks: of a long text thousands of marks would be painted in vain.
void TextEditor::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    m_markedPart = seen();
    addMarks(marks, m_markedPart);
    setExtraSelections(marks);
}

void TextEditor::addMarks(QList<QTextEdit::ExtraSelection>& into, TextStretch seen) const
{
    for (const TextMention& mention : m_mentions) {
        if (mention.record != m_marked || !m_marked || !touches(mention.at, seen))
            continue;
        QTextCharFormat format;
        format.setBackground(mixed(m_theme.field, m_theme.accent, mention.isDefinition ? definitionTone : mentionTone));
        into.push_back(selection(mention.at, format));
    }
    for (const TextSign& sign : m_signs) {
        if (!touches(sign.at, seen))
            continue;
        QTextCharFormat format;
        format.setForeground(sign.kind == TextSign::Kind::Relation ? m_theme.line(sign.line)
                : sign.kind == TextSign::Kind::Heading             ? m_theme.accent
                                                                   : m_theme.mutedText);
        into.push_back(selection(sign.at, format));
    }
    for (const TextFault& fault : m_faults) {
        if (!touches(fault.at, seen))
            continue;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        format.setUnderlineColor(fault.isHarmless ? m_theme.warning : m_theme.error);
        into.push_back(selection(fault.at, format));
    }
}

const TextFault* TextEditor::faultAt(QPoint point) const
{
    const int position = cursorForPosition(point).position();
    const auto found = std::ranges::find_if(
        m_faults, [&](const TextFault& fault) { return fault.at.start <= position && position <= fault.at.end; });
    return found == m_faults.end() ? nullptr : &*found;
}

bool TextEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const TextFault* fault = faultAt(viewport()->mapFromGlobal(help->globalPos()));
        QToolTip::showText(help->globalPos(), fault ? plainTip(fault->what) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOwn = key->matches(QKeySequence::Undo) && m_hasOwnUndo && m_hasOwnUndo();
        if (!isOwn && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TextEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        return emit undoAsked();
    if (event->key() == Qt::Key_F8)
        return goToFault(event->modifiers().testFlag(Qt::ShiftModifier));
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && !isReadOnly())
        return keepIndent();
    QPlainTextEdit::keyPressEvent(event);
}

/// The next one, or with none left the first one.
void TextEditor::goToFault(bool isBackwards)
{
    if (m_faults.empty())
        return;
    const int position = textCursor().selectionStart();
    const auto isBehind = [&](const TextFault& fault) { return fault.at.start > position; };
    const auto isBefore = [&](const TextFault& fault) { return fault.at.start < position; };
    const TextFault* found = isBackwards ? &m_faults.back() : &m_faults.front();
    if (isBackwards) {
        const auto before = std::find_if(m_faults.rbegin(), m_faults.rend(), isBefore);
        found = before == m_faults.rend() ? found : &*before;
    } else {
        const auto behind = std::ranges::find_if(m_faults, isBehind);
        found = behind == m_faults.end() ? found : &*behind;
    }
    goTo(found->at);
    emit faultReached(*found);
}

/// A new line stands where the one before does.
void TextEditor::keepIndent()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().first(cursor.positionInBlock());
    const auto end = std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'\t'; });
    cursor.insertText(u'\n' + line.first(end - line.begin()));
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// Whatever brought other lines into sight, they get their marks next.
void TextEditor::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (seen() != m_markedPart)
        QMetaObject::invokeMethod(this, &TextEditor::showMarks, Qt::QueuedConnection);
}

/// Without an undo of its own.
void TextEditor::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* action : menu->actions()) {
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo")
            menu->removeAction(action);
    }
    menu->popup(event->globalPos());
}

QMimeData* TextEditor::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    QString text = textCursor().selectedText();
    copied->setText(text.replace(QChar::ParagraphSeparator, u'\n'));
    return copied;
}

void TextEditor::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}
