#include "views/common/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

static bool install(
    QCoreApplication& application, const QLocale& locale, const QString& catalogue, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, catalogue, "_", folder))
        return false;
    return QCoreApplication::installTranslator(translator.release());
}

void installEnglish(QCoreApplication& application)
{
    install(application, QLocale(QLocale::English), "counterpoint", ":/i18n");
}

// The translator installed last is asked first. Without a catalogue of ours the window stays English, from left to
// right.
void installTranslations(QCoreApplication& application)
{
    const QLocale locale;
    installEnglish(application);
    const bool isSpoken
        = locale.language() != QLocale::English && install(application, locale, "counterpoint", ":/i18n");
    if (isSpoken)
        install(application, locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QGuiApplication::setLayoutDirection(isSpoken ? locale.textDirection() : Qt::LeftToRight);
}

QString spokenLanguage()
{
    QTranslator translator;
    const QLocale locale;
    const bool isSpoken = locale.language() != QLocale::English
        && translator.load(locale, QStringLiteral("counterpoint"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    return isSpoken ? QLocale(translator.language()).bcp47Name() : QStringLiteral("en");
}

bool installLanguage(QCoreApplication& application, const QLocale& locale)
{
    return locale.language() == QLocale::English
        || (locale.language() != QLocale::C && install(application, locale, "counterpoint", ":/i18n"));
}
