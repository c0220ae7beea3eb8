using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Plots.Kinds.Network;

/// <summary>An actor as it is drawn.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="X">Its middle, in pixels.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Radius">Of the circle whose area stands for its strength.</param>
/// <param name="Strength">The sum of the weights of its ties on the day.</param>
/// <param name="Ties">Their number.</param>
/// <param name="Community">From 0; null without ties.</param>
/// <param name="IsPlaced">Whether it stands at a place of the layout, or in the rows beneath.</param>
internal sealed record NetworkNode(Actor Actor, double X, double Y, double Radius, double Strength, int Ties, int? Community, bool IsPlaced);
