#include "views/trace/worddiff.h"

#include "model/analysis/fidelity.h"

static QTextCharFormat formatOf(WordFate fate, const Theme& theme)
{
    QTextCharFormat format;
    switch (fate) {
    case WordFate::Kept:
        break;
    case WordFate::Outside:
    case WordFate::Elided:
        format.setForeground(theme.mutedText);
        format.setFontItalic(fate == WordFate::Elided);
        break;
    case WordFate::Dropped:
        format.setForeground(theme.error);
        format.setFontStrikeOut(true);
        break;
    case WordFate::Added:
        format.setForeground(theme.error);
        format.setFontWeight(QFont::DemiBold);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case WordFate::Editorial:
        format.setForeground(theme.accent);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        break;
    }
    return format;
}

WordDiff::WordDiff(const QString& text, const std::vector<WordMark>& marks, const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setPlainText(text);
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    for (const WordMark& mark : marks) {
        cursor.setPosition(std::min(static_cast<int>(mark.start), last));
        cursor.setPosition(std::min(static_cast<int>(mark.start + mark.length), last), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(formatOf(mark.fate, theme));
    }
}
