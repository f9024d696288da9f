#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;

/// What a negative answer says: the objection it makes, worded as proposed until somebody changes it. Ctrl+Return makes
/// it, Escape gives the answer up.
class ObjectionEditor : public QFrame {
    Q_OBJECT
public:
    explicit ObjectionEditor(QWidget* parent = nullptr);

    /// @param effect  a sentence: what the objection will hit.
    void open(const QString& effect, const QString& proposal);

signals:
    void worded(const QString& words); ///< a new claim that objects
    void claimWanted(); ///< a claim that is there is to object
    void answerWanted(); ///< only the answer is to be kept
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButtons();
    void comeIntoSight();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    QLabel* m_effect;
    QPlainTextEdit* m_words;
};
