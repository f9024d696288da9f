#pragma once

#include "views/common/theme.h"
#include "views/text/debatetext.h"

#include <QPlainTextEdit>

/**
 * The editor of a text that says what a debate says. It knows where the text speaks of what, also while somebody types,
 * and marks it; undo is not its own.
 */
class TextEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextEditor(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setHasOwnUndo(std::function<bool()> hasOwnUndo); ///< whether Undo is asked of the editor, not of the window

    void make(const std::vector<TextChange>& changes); ///< by no key; cursor and sight stay with the words they are at
    void take(const DebateText& text); ///< what is where, once the editor has its letters
    void mark(RecordId record); ///< its mentions stand out

    RecordId recordAtCursor() const; ///< the innermost one; none where the line speaks of nothing
    bool isCursorAt(RecordId record) const;
    void goTo(RecordId record); ///< where its words are; nothing where the text does not have it
    void goTo(TextStretch stretch);

signals:
    void faultReached(const TextFault& fault); ///< by F8
    void typed();
    void cursorMoved(); ///< by a person
    void undoAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void shift(int position, int removed, int added);
    void showMarks();
    void addMarks(QList<QTextEdit::ExtraSelection>& into, TextStretch seen) const;
    QTextEdit::ExtraSelection selection(TextStretch at, const QTextCharFormat& format) const;
    TextStretch seen() const;
    const TextMention* mentionAt(int position) const;
    const TextFault* faultAt(QPoint viewport) const;
    void goToFault(bool isBackwards);
    void keepIndent();

    Theme m_theme = Theme::light();
    std::function<bool()> m_hasOwnUndo;
    std::vector<TextMention> m_mentions;
    std::vector<TextFault> m_faults;
    std::vector<TextSign> m_signs;
    RecordId m_marked;
    TextStretch m_markedPart; ///< where marks are shown
    bool m_isMaking = false;
};
