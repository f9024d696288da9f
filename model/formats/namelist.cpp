#include "model/formats/namelist.h"

using namespace Qt::StringLiterals;

QString joinedNames(QStringList names)
{
    for (QString& name : names)
        name.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s);
    return names.join(u"; "_s);
}

QStringList dividedNames(const QString& text)
{
    if (text.isEmpty())
        return {};
    QStringList names;
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            name += text[++i];
        } else if (text[i] == u';') {
            names += std::exchange(name, {});
            i += i + 1 < text.size() && text[i + 1] == u' ' ? 1 : 0;
        } else {
            name += text[i];
        }
    }
    return names << name;
}
