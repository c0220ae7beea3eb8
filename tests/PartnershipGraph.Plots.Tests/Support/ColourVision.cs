using PartnershipGraph.Browser.Tests.Colours;

namespace PartnershipGraph.Plots.Tests.Support;

/// <summary>How far apart two colours are for somebody, after Machado, Oliveira and Fernandes (2009), severity 1, by CIEDE2000.</summary>
internal sealed record ColourVision(string Name, double[] Matrix)
{
    public static IReadOnlyList<ColourVision> All { get; } =
    [
        new("normal", [1, 0, 0, 0, 1, 0, 0, 0, 1]),
        new("protanopia", [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]),
        new("deuteranopia", [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]),
        new("tritanopia", [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]),
    ];

    public double Difference(string first, string second) => ColourDifference.Between(Seen(Rgb.Parse(first)), Seen(Rgb.Parse(second)));

    private Lab Seen(Rgb colour)
    {
        double[] light = [Lab.Linear(colour.Red), Lab.Linear(colour.Green), Lab.Linear(colour.Blue)];
        double[] seen = [.. Enumerable.Range(0, 3).Select(r => Math.Clamp((Matrix[3 * r] * light[0]) + (Matrix[(3 * r) + 1] * light[1]) + (Matrix[(3 * r) + 2] * light[2]), 0, 1))];
        return Lab.OfLight(seen[0], seen[1], seen[2]);
    }
}
