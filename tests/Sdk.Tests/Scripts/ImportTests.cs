using Barline.Tests.Engine;
using Barline.Tests.Inputs;

namespace Barline.Tests.Scripts;

public sealed class ImportTests
{
    private static readonly BarSeries bars = TestBars.Walk(6);

    [Fact]
    public void Imported_scripts_are_set_up_and_run_once_each_and_before_what_imports_them()
    {
        List<string> journal = Journal.Restart();
        Backtest.Run(new Top(), bars.Slice(0, 2));
        Assert.Equal(
            [
                "setup Counter 2", "setup Middle", "setup Counter 3", "setup Top",
                "Counter 2", "Middle sees 2", "Counter 3", "Top",
                "Counter 2", "Middle sees 4", "Counter 3", "Top",
            ],
            journal);
    }

    [Fact]
    public void Equal_inputs_are_one_instance_however_they_were_given()
    {
        Lab.Over(bars, lab =>
        {
            ImportedAverage first = lab.Run.Import(new ImportedAverage { Length = 7 });
            Assert.Same(first, lab.Run.Import(new ImportedAverage { Length = 7 }));
            Assert.Same(first, lab.Run.Import(ImportedAverage.Create(new Dictionary<string, object?> { ["length"] = "7" })));
            Assert.Same(first, lab.Run.Import<IIndicator>(new ImportedAverage { Length = 7 }));
            Assert.NotSame(first, lab.Run.Import(new ImportedAverage { Length = 8 }));
            Assert.NotSame(first, lab.Run.Import(new ImportedAverage()));
            Assert.Same(lab.Run.Import(new ImportedAverage()), lab.Run.Import(ImportedAverage.Create(new Dictionary<string, object?> { ["Length"] = 5 })));

            AllInputs all = lab.Run.Import(new AllInputs { Flavour = Flavour.Sweet, Price = Source.Low, Hours = Session.Parse("0800-0900") });
            Assert.Same(all, lab.Run.Import(new AllInputs { Flavour = Flavour.Sweet, Price = Source.Low, Hours = Session.Parse("0800-0900") }));
            Assert.NotSame(all, lab.Run.Import(new AllInputs { Flavour = Flavour.Sweet, Price = Source.Low }));
        });
    }

    [Fact]
    public void Equal_values_of_inputs_in_setup_are_one_instance()
    {
        Lab.Over(bars, lab =>
        {
            SetupIndicator plain = lab.Run.Import(new SetupIndicator());
            Assert.Same(plain, lab.Run.Import(Of(("Length", 20))));
            SetupIndicator other = lab.Run.Import(Of(("Length", 21)));
            Assert.NotSame(plain, other);
            Assert.Same(other, lab.Run.Import(Of(("length", "21"))));
            Assert.Same(other, lab.Run.Import(Of(("Width", 2.0), ("Length", 21))));
            Assert.NotSame(other, lab.Run.Import(Of(("Width", 3), ("Length", 21))));
        });

        static SetupIndicator Of(params (string Name, object? Value)[] inputs) =>
            SetupIndicator.Create(inputs.ToDictionary(input => input.Name, input => input.Value));
    }

    [Fact]
    public void Importer_sees_the_state_of_what_it_imports_with_its_history()
    {
        Top top = new();
        Backtest.Run(top, bars);
        Assert.True(top.IsOneInstance);
        for (int i = 0; i < bars.Count; i++)
        {
            double total = 2 * (i + 1);
            Assert.Equal(total, top.Seen[i].Total);
            Bits.Equal(i == 0 ? double.NaN : total - 2, top.Seen[i].Before);
            Bits.Equal(i == 0 ? double.NaN : total - 1, top.Seen[i].Smooth);
            Assert.Equal(total * 2, top.Seen[i].Doubled);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("abc")]
    public void Circle_through_data_is_an_error_with_the_path(string next)
    {
        CircularImportException thrown = Assert.Throws<CircularImportException>(() => ScriptRunner.Run(new Chained { Next = next }, bars));
        Assert.Equal(Enumerable.Repeat("Chained", next.Length + 1), thrown.Path);
        Assert.Contains("Chained → Chained", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_that_never_ends_is_an_error()
    {
        CircularImportException thrown = Assert.Throws<CircularImportException>(() => ScriptRunner.Run(new Endless(), bars));
        Assert.InRange(thrown.Path.Count, 10, 100);
    }

    [Fact]
    public void Import_after_setup_is_an_error()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, bar: lab => lab.Run.Import(new Counter())));
        Assert.Contains("Lab imports Counter after Setup", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, thrown.BarIndex);
    }

    [Fact]
    public void Exception_of_an_imported_indicator_names_it_with_its_bar()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, lab => lab.Run.Import(new Failing { Bar = 3 })));
        Assert.Equal(("Failing", 3, bars.Times[3]), (thrown.Script, thrown.BarIndex, thrown.BarTime));
        Assert.Contains("Failing failed at bar 3 (2024-01-01 03:00:00 UTC), ImportScripts.cs line", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("in process", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_in_setup_of_an_imported_indicator_names_it()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, lab => lab.Run.Import(new Failing())));
        Assert.Equal(("Failing", -1, null), (thrown.Script, thrown.BarIndex, thrown.BarTime));
        Assert.Contains("in Setup", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_inputs_of_an_import_name_the_indicator()
    {
        InputException thrown = Assert.Throws<InputException>(() => Lab.Over(bars, lab => lab.Run.Import(new ImportedAverage { Length = 0 })));
        Assert.StartsWith("ImportedAverage: ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Failed_import_that_is_caught_leaves_no_trace()
    {
        Lab.Over(bars, lab =>
        {
            Assert.Throws<ScriptRuntimeException>(() => lab.Run.Import(new Failing()));
            Assert.Throws<ScriptRuntimeException>(() => lab.Run.Import(new Failing()));
            Assert.Equal(5, lab.Run.Input.Int("Length", 5));
            _ = lab.Run.Import(new Counter());
        });
    }

    [Fact]
    public void Script_of_a_run_cannot_be_imported_into_another()
    {
        ImportedAverage average = new();
        ScriptRunner.Run(average, bars);
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, lab => lab.Run.Import(average)));
        Assert.Contains("serves one run", thrown.Message, StringComparison.Ordinal);
    }
}
