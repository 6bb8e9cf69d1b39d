using System.Reflection;
using Barline.Generators.Tests.CompileAndRun;
using Barline.Testing;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Tests;

/// <summary>The adapters to data frames, against an assembly of the package's name with the public signatures that they use.</summary>
public sealed class DataFrameTests
{
    private const string package = "Microsoft.Data.Analysis";

    private const string standIn =
        """
        using System.Collections.ObjectModel;

        namespace Microsoft.Data.Analysis;

        public abstract class DataFrameColumn
        {
            protected DataFrameColumn(string name, long length, Type dataType) => (Name, Length, DataType) = (name, length, dataType);

            public string Name { get; }

            public long Length { get; }

            public Type DataType { get; }

            public object this[long rowIndex] => GetValue(rowIndex);

            protected abstract object GetValue(long rowIndex);
        }

        public class PrimitiveDataFrameColumn<T> : DataFrameColumn
            where T : unmanaged
        {
            private readonly List<T?> values;

            public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values) : base(name, values.Count(), typeof(T)) => this.values = [.. values];

            public PrimitiveDataFrameColumn(string name, IEnumerable<T> values) : this(name, values.Select(value => (T?)value)) { }

            public PrimitiveDataFrameColumn(string name, long length = 0) : this(name, new T?[length]) { }

            public new T? this[long rowIndex] => values[(int)rowIndex];

            protected override object GetValue(long rowIndex) => values[(int)rowIndex]!;
        }

        public class StringDataFrameColumn : DataFrameColumn
        {
            private readonly List<string> values;

            public StringDataFrameColumn(string name, IEnumerable<string> values) : base(name, values.Count(), typeof(string)) => this.values = [.. values];

            public StringDataFrameColumn(string name, long length = 0) : this(name, new string[length]) { }

            public new string this[long rowIndex] => values[(int)rowIndex];

            protected override object GetValue(long rowIndex) => values[(int)rowIndex];
        }

        public class DataFrameColumnCollection(IEnumerable<DataFrameColumn> columns) : Collection<DataFrameColumn>([.. columns])
        {
            public DataFrameColumn this[string columnName] => this.Single(column => column.Name == columnName);
        }

        public class DataFrameRowCollection(DataFrame frame)
        {
            public long Count => frame.Columns.Count == 0 ? 0 : frame.Columns[0].Length;
        }

        public class DataFrame
        {
            public DataFrame(params DataFrameColumn[] columns) : this((IEnumerable<DataFrameColumn>)columns) { }

            public DataFrame(IEnumerable<DataFrameColumn> columns)
            {
                Columns = new DataFrameColumnCollection(columns);
                if (Columns.Select(column => column.Name).Distinct().Count() < Columns.Count || Columns.Select(column => column.Length).Distinct().Count() > 1)
                {
                    throw new ArgumentException("Columns differ in length or have one name.");
                }
            }

            public DataFrameColumnCollection Columns { get; }

            public DataFrameRowCollection Rows => new(this);
        }
        """;

    private const string program =
        """
        using Barline;
        using Microsoft.Data.Analysis;

        [Strategy]
        public partial class Mine
        {
            [Output] public Series<double> Average => Ta.Sma(Close, 2);
            [Output("close")] public int Close2 { get; private set; }
            [Output] public bool Up { get; private set; }
            [Output] public DayOfWeek Word { get; private set; }
            [Output] public double Equity { get; private set; }

            void Process(Bar bar)
            {
                Close2 = (int)bar.Close;
                Up = bar.Close > 2;
                Word = bar.Time.DayOfWeek;
                Equity = 1;
            }
        }

        public static class Program
        {
            public static BarSeries Read(string[] names, object[] columns, BarColumns? given, CsvOptions? options) => new DataFrame(
                names.Zip(columns, (name, values) => values switch
                {
                    double?[] numbers => (DataFrameColumn)new PrimitiveDataFrameColumn<double>(name, numbers),
                    long?[] numbers => new PrimitiveDataFrameColumn<long>(name, numbers),
                    float?[] numbers => new PrimitiveDataFrameColumn<float>(name, numbers),
                    DateTime?[] times => new PrimitiveDataFrameColumn<DateTime>(name, times),
                    _ => new StringDataFrameColumn(name, (string[])values),
                })).ToBarSeries(given, options);

            public static BarSeries RoundTrip(BarSeries bars) => bars.ToDataFrame().ToBarSeries();

            public static Dictionary<string, object[]> Show(ScriptResult result)
            {
                DataFrame frame = result.ToDataFrame();
                return frame.Columns.ToDictionary(column => column.Name, column => Enumerable.Range(0, (int)frame.Rows.Count).Select(row => column[row]).ToArray());
            }
        }
        """;

    private static readonly CompiledScripts frames = CompiledScripts.Compile(package, [], "#nullable disable\n" + standIn);
    private static readonly CompiledScripts scripts = CompiledScripts.Compile("Scripts", [frames], program);

    private static readonly DateTime?[] days = [new DateTime(2024, 1, 1), new DateTime(2024, 1, 2), new DateTime(2024, 1, 3)];
    private static readonly double?[] prices = [1, 2, 3];

    [Fact]
    public void Adapters_are_written_where_the_package_is_there()
    {
        GeneratorRun with = GeneratorRun.Of(TestCompilation.Create(GeneratorRun.Files(["public class Empty;"]), references: [frames.Reference]));
        GeneratorRun project = GeneratorRun.Of(TestCompilation.Create(
            GeneratorRun.Files(["public class Empty;"]),
            references: [TestCompilation.Create(GeneratorRun.Files(["#nullable disable\n" + standIn]), package).ToMetadataReference()]));
        GeneratorRun aliased = GeneratorRun.Of(TestCompilation.Create(
            GeneratorRun.Files(["public class Empty;"]), references: [frames.Reference.WithAliases(["frames"])]));

        with.AssertClean();
        with.AssertCached();
        with.AssertCacheable();
        project.AssertClean();
        Assert.Empty(aliased.Sources);
        Assert.Empty(GeneratorRun.Of("public class Empty;").Sources);
        Snapshot.Compare(with.Sources, File(), nameof(Adapters_are_written_where_the_package_is_there));
    }

    [Fact]
    public void Bars_come_back_as_they_went() =>
        Assert.Equal(TestBars.Rising.ContentHash, ((BarSeries)Call("RoundTrip", TestBars.Rising)).ContentHash);

    [Fact]
    public void Columns_are_found_by_their_usual_names_and_by_those_given()
    {
        BarSeries usual = Read(["Timestamp", "open", "HIGH", "l", "Close Price"], [days, prices, prices, prices, prices]);
        BarSeries given = Read(
            ["when", "a", "b", "c", "d", "open"], [days, prices, prices, prices, prices, new double?[3]],
            new BarColumns { Time = "when", Open = "a", High = "b", Low = "c", Close = "d" });

        Assert.Equal(3, usual.Count);
        Assert.True(double.IsNaN(usual.Volumes[0]));
        Assert.Equal(usual.ContentHash, given.ContentHash);
    }

    [Fact]
    public void Cells_of_many_types_are_numbers_and_times()
    {
        string[] names = ["time", "open", "high", "low", "close", "volume"];
        BarSeries expected = Read(names, [days, prices, prices, prices, prices, new double?[] { 5, null, 7 }]);

        Assert.Equal(expected.ContentHash, Read(
            names, [days, new long?[] { 1, 2, 3 }, new float?[] { 1, 2, 3 }, (string[])["1", " 2 ", "3.0"], prices, (string[])["5", null!, "7"]]).ContentHash);
        Assert.Equal(expected.ContentHash, Read(
            names, [(string[])["2024-01-01", "2024-01-02T00:00:00Z", "2024-01-03 01:00+01:00"], prices, prices, prices, prices, new double?[] { 5, double.NaN, 7 }]).ContentHash);
        Assert.Equal(expected.ContentHash, Read(
            names, [new long?[] { 1704067200, 1704153600, 1704240000 }, prices, prices, prices, prices, new double?[] { 5, null, 7 }]).ContentHash);
    }

    [Fact]
    public void Time_zone_day_and_time_apart_and_bad_rows_are_as_in_files()
    {
        DateTime expected = new(2024, 1, 1, 14, 30, 0, DateTimeKind.Utc);
        CsvOptions newYork = new() { TimeZone = "America/New_York" };
        double?[] one = [1];

        Assert.Equal(expected, Read(["time", "o", "h", "l", "c"], [new DateTime?[] { new(2024, 1, 1, 9, 30, 0) }, one, one, one, one], null, newYork).Times[0]);
        Assert.Equal(expected, Read(["date", "time", "o", "h", "l", "c"], [(string[])["2024-01-01"], (string[])["14:30"], one, one, one, one]).Times[0]);
        Assert.Equal(expected, Read(["date", "time", "o", "h", "l", "c"], [days[..1], (string[])["14:30:00"], one, one, one, one]).Times[0]);
        Assert.Equal(expected, Read(["date", "time", "o", "h", "l", "c"], [days[..1], new DateTime?[] { expected }, one, one, one, one]).Times[0]);
        Assert.Equal(1, Read(["time", "o", "h", "l", "c"], [days, prices, prices, new double?[] { 1, 3, 3 }, prices], null, new CsvOptions { BadRows = BadRows.Skip }).SkippedRows);
    }

    [Theory]
    [InlineData("close", null, "row 1, column 5 'close': found nothing; expected a number such as 101.25")]
    [InlineData("high", 0.5, "row 1, column 3 'high': found the high 0.5 below the low 2; expected a high of at least the low")]
    [InlineData("open", double.NaN, "row 1, column 2 'open': found NaN; expected a finite number such as 101.25")]
    public void Row_that_is_no_bar_is_told_with_row_and_column(string column, double? value, string message)
    {
        string[] names = ["time", "open", "high", "low", "close"];
        object[] columns = [days, prices, prices, prices, prices];
        columns[Array.IndexOf(names, column)] = new double?[] { 1, value, 3 };

        Assert.Equal(message, Assert.Throws<BarDataException>(() => Read(names, columns)).Message);
    }

    [Fact]
    public void Times_and_columns_that_are_wrong_are_told()
    {
        string[] names = ["time", "open", "high", "low", "close"];

        Assert.Equal(
            "row 2, column 1 'time': found 2024-01-02T00:00:00Z, not after the bar before; expected times that increase",
            Assert.Throws<BarDataException>(() => Read(names, [new DateTime?[] { days[0], days[1], days[1] }, prices, prices, prices, prices])).Message);
        Assert.StartsWith(
            "row 0, column 1 'time': found 'soon'; expected a time such as",
            Assert.Throws<BarDataException>(() => Read(names, [(string[])["soon", "", ""], prices, prices, prices, prices])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "'close': no column for 'close' was found",
            Assert.Throws<BarDataException>(() => Read(["time", "open", "high", "low", "word"], [days, prices, prices, prices, (string[])["", "", ""]])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Result_is_a_frame_of_bars_outputs_and_equity()
    {
        BacktestResult result = Backtest.Run(scripts.Create<IStrategy>("Mine"), TestBars.Rising);

        Dictionary<string, object?[]> frame = (Dictionary<string, object?[]>)Call("Show", result);

        Assert.Equal(["Time", "Open", "High", "Low", "Close", "Volume", "Average", "Close2", "Up", "Word", "Equity", "Mine.Equity"], frame.Keys);
        Assert.Equal([TestBars.Rising.Times[0], TestBars.Rising.Times[1]], frame["Time"].Take(2));
        Assert.Equal([null, 1.5], frame["Average"].Take(2));
        Assert.Equal([1, 2, 3], frame["Close2"].Take(3));
        Assert.Equal([false, false, true], frame["Up"].Take(3));
        Assert.Equal(["Monday", "Tuesday"], frame["Word"].Take(2));
        Assert.All(frame["Mine.Equity"], equity => Assert.Equal(result.Equity[0], equity));
    }

    private static string File([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;

    private static BarSeries Read(string[] names, object[] columns, BarColumns? given = null, CsvOptions? options = null) =>
        (BarSeries)Call("Read", names, columns, given, options);

    private static object Call(string method, params object?[] arguments)
    {
        try
        {
            return scripts.Assembly.GetType("Program")!.GetMethod(method)!.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is BarDataException inner)
        {
            throw inner;
        }
    }
}
