using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Timelines;

/// <summary>A title that a suspension or an end took away.</summary>
/// <param name="Title">The title that stood.</param>
/// <param name="Closing">The event that closed it.</param>
/// <param name="Reopened">The event that gave a title again; null where none has, as far as told.</param>
/// <param name="Years">Years without a title, up to the reopening or the as-of day.</param>
public sealed record Lapse(TitleSpell Title, PartnershipEvent Closing, PartnershipEvent? Reopened, double Years);
