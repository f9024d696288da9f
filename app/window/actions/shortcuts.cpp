#include "app/window/actions/shortcuts.h"

#include "app/window/settings/settings.h"

namespace {

const QLatin1StringView group("keys");

QString keyOf(const QString& id)
{
    return group + u'/' + id;
}

}

Shortcuts::Shortcuts(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const QString& id : settings.keysIn(group)) {
        const QString text = settings.value(keyOf(id)).toString();
        m_chosen.insert(id,
            text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text, QKeySequence::PortableText));
    }
}

QList<QKeySequence> Shortcuts::keys(const QString& id, const QList<QKeySequence>& otherwise) const
{
    return m_chosen.value(id, otherwise);
}

void Shortcuts::choose(const QString& id, const QList<QKeySequence>& keys)
{
    m_chosen.insert(id, keys);
    m_settings.setValue(keyOf(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
    emit changed();
}

void Shortcuts::reset(const QString& id)
{
    m_chosen.remove(id);
    m_settings.remove(keyOf(id));
    emit changed();
}

void Shortcuts::resetAll()
{
    m_chosen.clear();
    m_settings.remove(group);
    emit changed();
}

QList<QKeySequence> standardKeys(QKeySequence::StandardKey standard, const QList<QKeySequence>& further)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(standard);
    for (const QKeySequence& key : further) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QList<QKeySequence> keys(const char* text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}
