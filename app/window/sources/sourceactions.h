#pragma once

#include <QObject>

class MainWindow;
class SourcesPanel;
struct Source;

/// What the Sources menu does with sources and hops.
class SourceActions : public QObject {
    Q_OBJECT
public:
    explicit SourceActions(MainWindow& window);

private:
    void addSources();
    void addReferences();
    void addHops();
    void addViews();
    void attend();
    void update();

    SourcesPanel& panel() const;
    const Source* current() const;
    QString noSource() const;
    void openForm(const Source& source);
    void edit();
    void remove();
    void openInBrowser();
    void copy(const QString& text);
    QString pageRead() const;
    void addHop();
    void editHop();
    void saveTrace();

    MainWindow& m_window;
};
