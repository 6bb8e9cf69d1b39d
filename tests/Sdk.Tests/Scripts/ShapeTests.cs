using Barline.Tests.Engine;

namespace Barline.Tests.Scripts;

/// <summary>Scripts of every shape, run for real.</summary>
public sealed class ShapeTests
{
    private static readonly BarSeries bars = TestBars.Walk(30, 9);

    [Fact]
    public void Script_in_no_namespace_runs() =>
        Compare(ScriptRunner.Run(new ScriptWithoutNamespace(), bars), "Value", i => bars.Closes[i] + 1);

    [Fact]
    public void Script_nested_in_a_generic_struct_runs()
    {
        Compare(ScriptRunner.Run(new Outer.Between<int>.Nested(), bars), "Value", i => Mean(i, 2) + 5);
        Compare(ScriptRunner.Run(new Outer.Between<string>.Nested { Length = 4 }, bars), "Value", i => Mean(i, 4) + 6);
    }

    [Fact]
    public void Generic_script_runs_also_when_made_from_names_and_imported()
    {
        Compare(ScriptRunner.Run(new GenericScript<int, object>(), bars), "Value", i => Mean(i, 2) + 11);
        GenericScript<bool, object> named = GenericScript<bool, object>.Create(new Dictionary<string, object?> { ["Length"] = 3 });
        Compare(ScriptRunner.Run(named, bars), "Value", i => Mean(i, 3) + 13);
        Lab.Over(bars, lab =>
        {
            GenericScript<int, object> first = lab.Run.Import(new GenericScript<int, object>());
            Assert.Same(first, lab.Run.Import(new GenericScript<int, object>()));
            Assert.NotSame((object)first, lab.Run.Import(new GenericScript<long, object>()));
        });
    }

    [Fact]
    public void Record_runs_and_a_changed_copy_of_it_too()
    {
        RecordScript script = new(4);
        RecordScript copy = script with { Length = 3 };
        Compare(ScriptRunner.Run(script, bars), "Value", i => Mean(i, 2) + 4);
        Compare(ScriptRunner.Run(copy, bars), "Value", i => Mean(i, 3) + 4);
    }

    [Fact]
    public void Script_with_a_base_class_of_the_users_own_inherits_its_members()
    {
        WithOwnBase script = new() { Length = 3 };
        IndicatorResult result = ScriptRunner.Run(script, bars);
        Compare(result, "Value", i => Mean(i, 3));
        Compare(result, "Twice", i => bars.Closes[i] * 2);
        Assert.Equal(1, script.SetUps);
        Assert.Equal(5, WithOwnBase.Create(new Dictionary<string, object?> { ["Length"] = "5" }).Length);
        Assert.Throws<InputException>(() => ScriptRunner.Run(new WithOwnBase { Length = 0 }, bars));
    }

    [Fact]
    public void Script_that_derives_from_a_script_has_the_members_of_both()
    {
        IndicatorResult result = ScriptRunner.Run(new DerivedScript { Length = 4, More = 5 }, bars);
        Compare(result, "Value", i => Mean(i, 4));
        Compare(result, "Second", i => Mean(i, 4) + 5);
        Compare(result, "Added", i => bars.Closes[i] + 5);
        Compare(ScriptRunner.Run(new BaseScript(), bars), "Added", i => bars.Closes[i]);
        Lab.Over(bars, lab => Assert.NotSame(lab.Run.Import(new BaseScript()), lab.Run.Import<BaseScript>(new DerivedScript())));
    }

    [Fact]
    public void Script_in_parts_with_names_that_are_keywords_runs()
    {
        @class script = @class.Create(new Dictionary<string, object?> { ["INT"] = 3 });
        BacktestResult result = Backtest.Run(script, bars);
        Assert.Equal(bars.Count, script.Bars);
        Assert.Equal("Parts", result.Script.Title);
        Compare(result, "double", i => Mean(i, 3));
    }

    [Fact]
    public void Catalogue_of_the_assembly_lists_the_scripts()
    {
        IScriptCatalog catalog = ScriptCatalogAttribute.Of(typeof(ShapeTests).Assembly)!;
        Assert.Contains(catalog.Scripts, script => script.Type == typeof(DerivedScript));
        Assert.Contains(catalog.Scripts, script => script.Type == typeof(ScriptWithoutNamespace));
        ImportGraphEdge edge = Assert.Single(catalog.Imports.Edges, edge => edge.Importer.EndsWith(".Middle", StringComparison.Ordinal));
        Assert.EndsWith(".Counter", edge.Imported, StringComparison.Ordinal);
    }

    private static double Mean(int index, int length) =>
        index < length - 1 ? double.NaN : bars.Closes.Slice(index - length + 1, length).ToArray().Average();

    private static void Compare(ScriptResult result, string output, Func<int, double> expected)
    {
        OutputColumn column = result.Outputs[output];
        Assert.Equal(bars.Count, column.Count);
        for (int i = 0; i < bars.Count; i++)
        {
            Assert.Equal(expected(i), column[i], 9);
        }
    }
}
