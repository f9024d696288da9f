#include "model/formats/graphs/dotdrawing.h"

using namespace Qt::StringLiterals;

const QStringList& attributesOfDrawing()
{
    static const QStringList names
        = u"Damping K _background _draw_ _hdraw_ _hldraw_ _ldraw_ _tdraw_ _tldraw_ arrowhead arrowsize arrowtail bb "
          "bgcolor center charset clusterrank color colorscheme compound concentrate constraint decorate defaultdist dim "
          "dimen dir diredgeconstraints distortion dpi epsilon esep fillcolor fixedsize fontcolor fontname fontnames "
          "fontpath fontsize forcelabels gradientangle group head_lp headclip headport height image imagepath imagepos "
          "imagescale inputscale label_scheme labelangle labeldistance labelfloat labelfontcolor labelfontname "
          "labelfontsize labeljust labelloc landscape layer layerlistsep layers layerselect layersep layout len levels "
          "levelsgap lhead lheight linelength lp ltail lwidth margin maxiter mclimit mindist minlen mode model newrank "
          "nodesep nojustify normalize notranslate nslimit nslimit1 oneblock ordering orientation outputorder overlap "
          "overlap_scaling overlap_shrink pack packmode pad page pagedir pencolor penwidth peripheries pin pos quadtree "
          "quantum radius rank rankdir ranksep ratio rects regular remincross repulsiveforce resolution root rotate "
          "rotation samehead sametail samplepoints scale searchsize sep shape shapefile showboxes sides size skew "
          "smoothing sortv splines start style stylesheet tail_lp tailclip tailport truecolor vertices viewport "
          "voro_margin weight width xdotversion xlp z"_s.split(u' ');
    return names;
}
