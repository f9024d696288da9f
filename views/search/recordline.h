#pragma once

#include "views/search/picklist.h"

#include <QLineEdit>

class QCompleter;

/**
 * A line that names a record by a few of its letters, or something new by words that none has. What is found is listed
 * below while one types; the arrows walk the list, Return takes a line of it, and else belongs to the form.
 */
class RecordLine : public QLineEdit {
    Q_OBJECT
public:
    explicit RecordLine(PickSource source, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Names this record, or something new when there is none.
    void show(RecordId record, const QString& name);

    /// The one that was picked and not typed over since; none: what is typed is new, or there is nothing.
    RecordId record() const;

signals:
    void picked(RecordId record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void find(const QString& letters);
    void take(const QModelIndex& completion);

    PickSource m_source;
    PickList* m_items;
    QCompleter* m_completer;
    PickDelegate* m_delegate;
    RecordId m_record;
    QString m_name;
};
