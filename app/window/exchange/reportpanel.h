#pragma once

#include "app/window/exchange/exchangereport.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class ReportModel;

/// What became of the last import or export: a table that can be filtered, sorted, copied and saved, each remark with
/// the way to its record.
class ReportPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReportPanel(QWidget* parent = nullptr);

    void show(const ExchangeReport& report);
    const ExchangeReport& report() const;
    QString shownText() const; ///< what the filters leave, as text

signals:
    void followed(RecordId record);
    void saveWanted();
    void message(const QString& sentence);

private:
    void build();
    QBoxLayout* makeFilters();
    QBoxLayout* makeButtons();
    void filter();
    void update();
    void follow();
    void copy();
    const ExchangeRemark* current() const;

    ReportModel* m_model;
    QSortFilterProxyModel* m_kinds;
    QSortFilterProxyModel* m_shown; ///< the rows, as they are sorted and filtered
    QLabel* m_summary;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QTableView* m_table;
    QPushButton* m_go = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
};
