#pragma once

#include <QPlainTextEdit>

struct Theme;

/// Types on a card in place. Enter finishes, Shift+Enter begins a line, Escape leaves all as it was; losing the focus
/// finishes. It grows with its text downwards. Plain text only.
class CardEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CardEditor(QWidget* parent);

    void setLook(const Theme& theme, double zoom);

    /// @param box  of the card, in the parent's coordinates.
    void open(const QString& text, const QRect& box, const QString& accessibleName);

signals:
    void finished(const QString& text);
    void cancelled();
    void reuseWanted(); ///< Ctrl+Return
    void grown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void grow();

    QRect m_box;
    bool m_isOpen = false;
};
