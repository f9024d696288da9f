#pragma once

#include <QPlainTextEdit>

/**
 * A field of plain text. It says `committed` once, when what was typed is finished: by Ctrl+Return or by leaving the
 * field. Escape takes back what was typed.
 *
 * Of a very long text only the beginning is shown and edited; what follows is kept as it is. So a text of 10 MB costs
 * no more than one of 20,000 letters, about 20 ms.
 */
class TextField : public QPlainTextEdit {
    Q_OBJECT
public:
    /// @param fewest, most  lines that it grows between.
    TextField(int fewest, int most, QWidget* parent = nullptr);

    /// Shows a text, unless something else is being typed.
    void show(const QString& text);

    /// Finishes what is being typed.
    void commit();
    bool isBeingTyped() const { return document()->isModified(); }

    /// How many UTF-16 units follow what is shown.
    qsizetype leftOut() const { return m_rest.size(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void committed(const QString& text);
    void leftOutChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fit();

    int m_fewest;
    int m_most;
    int m_lines = 0;
    QString m_text;
    QString m_rest; ///< of the text, behind what is shown
};
