#pragma once

#include "views/common/theme.h"
#include "views/text/debatetext.h"

#include <QWidget>

class QLabel;
class QListWidget;

/// What of a text was not understood, as a list that is not there where all was. What is new is told to a screen
/// reader.
class FaultList : public QWidget {
    Q_OBJECT
public:
    explicit FaultList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void list(const std::vector<TextFault>& faults);
    void tell(const TextFault& fault); ///< to a screen reader

signals:
    void chosen(TextStretch at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellNew(const std::vector<TextFault>& before);
    void fill();
    void fit();
    void choose();

    QLabel* m_head;
    QListWidget* m_list;
    std::vector<TextFault> m_faults;
    Theme m_theme = Theme::light();
};
