namespace PartnershipGraph.Plots.Scenes;

/// <summary>
/// What is drawn, before it is known as what. Title and caption are apart from the body: a page says both in its own words, a file
/// that travels alone carries them with it.
/// </summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels, of all three parts.</param>
/// <param name="Head">Title and subtitle.</param>
/// <param name="Body">Marks, axes and legend.</param>
/// <param name="Foot">The caption.</param>
/// <param name="BodyTop">Where the body begins.</param>
/// <param name="BodyBottom">Where the body ends.</param>
public sealed record Scene(
    double Width, double Height, IReadOnlyList<Mark> Head, IReadOnlyList<Mark> Body, IReadOnlyList<Mark> Foot, double BodyTop, double BodyBottom)
{
    /// <summary>All marks, those in groups too.</summary>
    public IEnumerable<Mark> All => Flat(Head).Concat(Flat(Body)).Concat(Flat(Foot));

    private static IEnumerable<Mark> Flat(IEnumerable<Mark> marks) =>
        marks.SelectMany(m => m is GroupMark group ? Flat(group.Marks).Prepend(m) : [m]);
}
