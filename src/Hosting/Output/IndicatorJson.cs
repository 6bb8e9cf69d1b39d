using Barline.Hosting.Commands;

namespace Barline.Hosting.Output;

/// <summary>The JSON of <c>indicator</c>.</summary>
internal static class IndicatorJson
{
    public static void Write(Stream stream, IndicatorResult result, RunRequest request) => JsonText.Write(stream, "indicator", json =>
    {
        json.Run(result, request.DataFile, request.Instrument);
        json.Column("times", result.Bars.Count, (values, bar) => values.WriteStringValue(Show.Iso(result.Bars.Times[bar])));
        json.WriteStartObject("outputs");
        foreach (OutputColumn output in result.Outputs.Values)
        {
            json.Column(output.Name, output.Count, (values, bar) => values.Value(output.ValueAt(bar)));
        }

        json.WriteEndObject();
    });
}
