using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Plots.Tests.Writers;

/// <summary>The samples of a legend can be found in a page, and are not marked in a file.</summary>
internal sealed class SampleTests
{
    private static Figure Drawn
    {
        get
        {
            var sheet = new Sheet(480, "Title", "Subtitle");
            sheet.Legend(LegendItem.Box("a \"quoted\" box", Paint.Level(3)), LegendItem.Line("a line", Paint.Ink));
            return World.OnePair.Draw(PlotKinds.All[0]) with { Scene = sheet.Finish([]) };
        }
    }

    [Test]
    public void A_page_says_of_each_sample_what_it_means()
    {
        var part = SvgWriter.Part(Drawn, "f");

        Assert.That(part, Does.Contain("<g data-swatch=\"a &quot;quoted&quot; box\"><rect").And.Contain("<g data-swatch=\"a line\"><path"));
    }

    [Test]
    public void A_file_has_the_samples_alone()
    {
        var file = SvgWriter.File(Drawn, Theme.Light);

        Assert.That(file, Does.Not.Contain("data-swatch").And.Not.Contain("<g").And.Contain("width=\"22\" height=\"14\""));
    }
}
