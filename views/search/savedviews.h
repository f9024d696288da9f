#pragma once

#include "model/debate/opendebate.h"

#include <QWidget>

class MapState;
class QLineEdit;
class QListWidget;
class QPushButton;

/// Ways of looking at the map that were kept under a name, and the means to keep one more.
class SavedViews : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    SavedViews(OpenDebate& debate, MapState& state, QWidget* parent = nullptr);

signals:
    void message(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void keep();
    void apply();
    void rename(SavedViewId view, const QString& name);
    void remove();
    SavedViewId current() const;
    void perform(const QString& label, const Result<Edits>& edits);

    OpenDebate& m_debate;
    MapState& m_state;
    QLineEdit* m_name;
    QPushButton* m_keep;
    QListWidget* m_list;
    QPushButton* m_apply;
    QPushButton* m_delete;
};
