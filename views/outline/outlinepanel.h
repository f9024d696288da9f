#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"

#include <QWidget>

class MapState;
class OutlineModel;
class OutlineView;
class QLabel;
class QLineEdit;
class QPushButton;
class Selection;

/// The outline with a line above it that narrows it to what contains some words.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    /// All three must outlive it.
    OutlinePanel(OpenDebate& debate, Selection& selection, MapState& state, QWidget* parent = nullptr);

    OutlineView& view() const { return *m_view; }
    OutlineModel& model() const { return *m_model; }
    void setTheme(const Theme& theme);

signals:
    void message(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void tellEmpty();
    QString whyEmpty() const;

    OutlineModel* m_model;
    OutlineView* m_view;
    QLineEdit* m_words;
    QLabel* m_hint;
    QPushButton* m_whole;
};
