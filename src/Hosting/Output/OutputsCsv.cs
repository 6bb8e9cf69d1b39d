namespace Barline.Hosting.Output;

/// <summary>An indicator's outputs as CSV, a row a bar.</summary>
internal static class OutputsCsv
{
    public static void Write(Stream stream, IndicatorResult result)
    {
        OutputColumn[] outputs = [.. result.Outputs.Values];
        using CsvText csv = new(stream);
        csv.Add("time");
        foreach (OutputColumn output in outputs)
        {
            csv.Add(output.Name);
        }

        csv.EndRow();
        for (int i = 0; i < result.Bars.Count; i++)
        {
            csv.Add(result.Bars.Times[i]);
            foreach (OutputColumn output in outputs)
            {
                csv.Add(output.ValueAt(i));
            }

            csv.EndRow();
        }
    }
}
