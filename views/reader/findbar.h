#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

/// A line to find words in a text with, as one types. Return and Shift+Return walk, Escape closes.
class FindBar : public QWidget {
    Q_OBJECT
public:
    /// @param text  must outlive it.
    explicit FindBar(QPlainTextEdit& text, QWidget* parent = nullptr);

    void open(); ///< with what is selected, when that is short
    void next();
    void previous();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void walk(bool isBack);
    void tell();

    QPlainTextEdit& m_text;
    QLineEdit* m_words;
    QLabel* m_count;
    std::vector<int> m_places; ///< where the words begin, ascending
};
