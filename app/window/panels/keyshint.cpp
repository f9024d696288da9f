#include "app/window/panels/keyshint.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "views/map/mapview.h"

KeysHint::KeysHint(MapView& map, const Actions& actions, const Shortcuts& shortcuts)
    : QObject(&map)
    , m_map(map)
    , m_actions(actions)
{
    connect(&shortcuts, &Shortcuts::changed, this, &KeysHint::tell, Qt::QueuedConnection); // the actions come first
    tell();
}

void KeysHint::tell()
{
    const auto key = [&](QStringView id) { return m_actions[id]->shortcut().toString(QKeySequence::NativeText); };
    QStringList sentences;
    if (const QString claim = key(u"insert.claim"); !claim.isEmpty())
        sentences += tr("Press %1 for a claim.").arg(claim);
    if (const QString question = key(u"insert.question"); !question.isEmpty())
        sentences += tr("Press %1 for a question.").arg(question);
    m_map.setKeysHint(sentences.join(u'\n'));
}
