using Barline.Generators.Graph;
using FsCheck;
using FsCheck.Fluent;
using Imports = Barline.Generators.Graph.ImportGraph;

namespace Barline.Generators.Tests.Graph;

/// <summary>The graph against what the definitions say, computed the slow way.</summary>
public sealed class ImportGraphTests
{
    private static readonly string[] names = ["A", "B", "C", "D", "E", "F", "G"];

    [Fact]
    public void Edges_on_cycles_are_those_whose_end_reaches_their_start() => Prop.ForAll(Edges(), edges =>
    {
        Imports graph = Imports.Build(names, edges);
        HashSet<ImportEdge> expected = [.. edges.Where(edge => Distance(edges, edge.Imported, edge.Importer) is not null)];
        return expected.SetEquals(graph.Cycles.Select(cycle => cycle.Edge)) && graph.Cycles.Count == expected.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cycle_through_an_edge_is_a_shortest_one_and_made_of_edges() => Prop.ForAll(Edges(), edges =>
    {
        HashSet<ImportEdge> known = [.. edges];
        return Imports.Build(names, edges).Cycles.All(cycle =>
            cycle.Path[0] == cycle.Edge.Importer
            && cycle.Path[1] == cycle.Edge.Imported
            && cycle.Path[cycle.Path.Count - 1] == cycle.Edge.Importer
            && cycle.Path.Zip(cycle.Path.Skip(1), (from, to) => known.Contains(new ImportEdge(from, to))).All(isEdge => isEdge)
            && cycle.Path.Count == Distance(edges, cycle.Edge.Imported, cycle.Edge.Importer) + 2);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_holds_each_script_once_and_each_after_what_it_imports() => Prop.ForAll(Edges(), edges =>
    {
        Imports graph = Imports.Build(names, edges);
        List<string> order = [.. graph.Order];
        HashSet<ImportEdge> cyclic = [.. graph.Cycles.Select(cycle => cycle.Edge)];
        return order.Count == names.Length
            && order.ToHashSet().SetEquals(names)
            && edges.All(edge => cyclic.Contains(edge) || order.IndexOf(edge.Imported) < order.IndexOf(edge.Importer));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_in_which_edges_are_met_changes_nothing() => Prop.ForAll(Edges(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (edges, seed) =>
    {
        ImportEdge[] shuffled = [.. edges];
        new System.Random(seed).Shuffle(shuffled);
        string[] reversed = [.. names.Reverse()];
        return Imports.Build(names, edges).Equals(Imports.Build(reversed, shuffled));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Script_that_only_others_mention_is_a_node() =>
        Assert.Equal(["Other.Rsi", "Mine"], Imports.Build(["Mine"], [new("Mine", "Other.Rsi")]).Order);

    [Fact]
    public void Chain_of_a_hundred_thousand_imports_needs_no_deep_stack()
    {
        ImportEdge[] chain = [.. Enumerable.Range(0, 100_000).Select(i => new ImportEdge($"S{i:D6}", $"S{i + 1:D6}"))];

        Imports graph = Imports.Build([], chain);

        Assert.Equal("S100000", graph.Order[0]);
        Assert.Empty(graph.Cycles);
    }

    private static Arbitrary<ImportEdge[]> Edges() =>
        (from importer in Gen.Elements(names)
         from imported in Gen.Elements(names)
         select new ImportEdge(importer, imported)).ArrayOf().ToArbitrary();

    /// <summary>How many edges the shortest way has; null where there is none. By layers, without any of the graph's own parts.</summary>
    private static int? Distance(IReadOnlyCollection<ImportEdge> edges, string from, string to)
    {
        HashSet<string> reached = [from];
        for (int distance = 0; distance <= names.Length; distance++)
        {
            if (reached.Contains(to))
            {
                return distance;
            }

            reached.UnionWith([.. edges.Where(edge => reached.Contains(edge.Importer)).Select(edge => edge.Imported)]);
        }

        return null;
    }
}
