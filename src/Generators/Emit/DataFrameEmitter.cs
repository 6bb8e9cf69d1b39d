namespace Barline.Generators.Emit;

/// <summary>Writes the adapters to data frames, for a project that refers to <c>Microsoft.Data.Analysis</c>.</summary>
/// <remarks>The SDK does not depend on that package, so its version is the user's choice.</remarks>
internal static class DataFrameEmitter
{
    public const string HintName = "Barline.Generated.DataFrameExtensions.g.cs";

    public static string Emit()
    {
        CodeWriter writer = SourceText.Begin();
        writer.Line("namespace Barline;");
        writer.Line();
        writer.Line("/// <summary>Bars from data frames, and bars and results as data frames.</summary>");
        writer.Line(SourceText.GeneratedCode);
        using (writer.Open("internal static class DataFrameExtensions"))
        {
            writer.Lines(
                """
                /// <summary>Reads bars from the rows of a data frame, by the rules for files: times that increase, a high of at least the low.</summary>
                /// <param name="dataFrame">The data frame.</param>
                /// <param name="columns">The names of columns that do not have the usual ones.</param>
                /// <param name="options">The time zone and the format of times, and what is done with a row that is no bar.</param>
                /// <exception cref="global::Barline.BarDataException">A column is missing, or a row is no bar; the message names row and column.</exception>
                public static global::Barline.BarSeries ToBarSeries(
                    this global::Microsoft.Data.Analysis.DataFrame dataFrame,
                    global::Barline.BarColumns? columns = null,
                    global::Barline.CsvOptions? options = null)
                {
                    global::System.ArgumentNullException.ThrowIfNull(dataFrame);
                    var all = global::System.Linq.Enumerable.ToArray(dataFrame.Columns);
                    var header = global::System.Array.ConvertAll(all, static column => column.Name);
                    return global::Barline.TableBars.Read(header, dataFrame.Rows.Count, (column, row) => all[column][row], columns, options);
                }

                /// <summary>Time, prices and volume, one row a bar.</summary>
                public static global::Microsoft.Data.Analysis.DataFrame ToDataFrame(this global::Barline.BarSeries bars) =>
                    Make(global::Barline.ResultTable.Of(bars));

                /// <summary>The bars, the outputs, and the equity of a backtest, one row a bar; null for na.</summary>
                public static global::Microsoft.Data.Analysis.DataFrame ToDataFrame(this global::Barline.ScriptResult result) =>
                    Make(global::Barline.ResultTable.Of(result));

                private static global::Microsoft.Data.Analysis.DataFrame Make(
                    global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, global::System.Array>> columns)
                {
                    var made = new global::Microsoft.Data.Analysis.DataFrameColumn[columns.Count];
                    for (int i = 0; i < made.Length; i++)
                    {
                        string name = columns[i].Key;
                        made[i] = columns[i].Value switch
                        {
                            double?[] values => new global::Microsoft.Data.Analysis.PrimitiveDataFrameColumn<double>(name, values),
                            int?[] values => new global::Microsoft.Data.Analysis.PrimitiveDataFrameColumn<int>(name, values),
                            long?[] values => new global::Microsoft.Data.Analysis.PrimitiveDataFrameColumn<long>(name, values),
                            bool?[] values => new global::Microsoft.Data.Analysis.PrimitiveDataFrameColumn<bool>(name, values),
                            global::System.DateTime?[] values => new global::Microsoft.Data.Analysis.PrimitiveDataFrameColumn<global::System.DateTime>(name, values),
                            var values => new global::Microsoft.Data.Analysis.StringDataFrameColumn(name, (string[])values),
                        };
                    }

                    return new global::Microsoft.Data.Analysis.DataFrame(made);
                }
                """);
        }

        return writer.ToString();
    }
}
