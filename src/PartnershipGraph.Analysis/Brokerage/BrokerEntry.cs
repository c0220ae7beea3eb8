namespace PartnershipGraph.Analysis.Brokerage;

/// <summary>
/// How often an actor v is the way from a to b where a is tied to v, v to b, and a not to b (Gould and Fernandez 1989); at least 0,
/// both orders of a pair counting where ties have no direction.
/// </summary>
/// <param name="Id">Id of the actor.</param>
/// <param name="Bloc">Its bloc.</param>
/// <param name="Coordinator">All three of one bloc.</param>
/// <param name="Itinerant">The two of one bloc, the broker of another.</param>
/// <param name="Gatekeeper">Broker and target of one bloc: it lets outsiders in.</param>
/// <param name="Representative">Source and broker of one bloc: it speaks for its own. Equal to gatekeeper without direction.</param>
/// <param name="Liaison">Three blocs: the place of a hedger.</param>
public sealed record BrokerEntry(
    string Id, string Bloc, double Coordinator, double Itinerant, double Gatekeeper, double Representative, double Liaison)
{
    /// <summary>All roles together; it does not depend on the blocs.</summary>
    public double Total => Coordinator + Itinerant + Gatekeeper + Representative + Liaison;
}
