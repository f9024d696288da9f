#pragma once

#include "app/window/notices.h"

#include <QFrame>

/// One notice: a sign, its text, its choices beside it or, where that is narrow, below it, and a way to close it.
/// Escape closes it, too.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    NoticeBar(const Notice& notice, QWidget* parent);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addText(const QString& text);
    void addChoices(const std::vector<NoticeChoice>& choices);
    void addClose();
    void paintSign();

    Notice::Kind m_kind;
    class QLabel* m_sign;
    class QBoxLayout* m_words; ///< the text and the choices
    class QHBoxLayout* m_choices;
};
