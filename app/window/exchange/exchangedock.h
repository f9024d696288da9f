#pragma once

#include "app/window/exchange/exchangereport.h"

#include <QObject>

class MainWindow;
class ReportPanel;

/// The dock below the map with the report of the last import or export. It stays until somebody closes it.
class ExchangeDock : public QObject {
    Q_OBJECT
public:
    explicit ExchangeDock(MainWindow& window);
    ~ExchangeDock() override; ///< with its dock

    ReportPanel& panel() const { return *m_panel; }
    void take(const ExchangeReport& report); ///< without showing it
    void show();

private:
    void follow(RecordId record);
    void save();

    MainWindow& m_window;
    ReportPanel* m_panel;
};

/// Tells in a notice what became of an import or export, with the way to its report where there is more to say.
void tellExchange(MainWindow& window, const QString& id, const ExchangeReport& report);
