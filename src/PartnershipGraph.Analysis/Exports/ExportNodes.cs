using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>Actors as nodes of a file.</summary>
internal static class ExportNodes
{
    public static ExportNode Of(Actor actor) =>
        new(actor.Id, actor.Name, actor.Cow, actor.Iso3, actor.Region, actor.Kind.ToString().ToLowerInvariant());
}
