using System.Text.Json;

namespace Barline.Hosting.Output;

/// <summary>The JSON of <c>list</c>.</summary>
internal static class ListJson
{
    public static void Write(Stream stream, IScriptCatalog catalog) => JsonText.Write(stream, "list", json =>
    {
        json.WriteStartArray("scripts");
        foreach (ScriptMetadata script in catalog.Scripts)
        {
            json.WriteStartObject();
            json.Script(script);
            WriteInputs(json, script);
            json.WriteStartArray("outputs");
            foreach (OutputMetadata output in script.Outputs)
            {
                json.WriteStartObject();
                json.WriteString("name", output.Name);
                json.WriteString("title", output.Title);
                json.WriteString("type", output.ValueType.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("imports");
            foreach (Type imported in script.Imports)
            {
                json.WriteStringValue(imported.FullName?.Replace('+', '.') ?? imported.Name);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteInputs(Utf8JsonWriter json, ScriptMetadata script)
    {
        json.WriteBoolean("inputsAreComplete", script.InputsAreComplete);
        json.WriteStartArray("inputs");
        foreach (InputMetadata input in script.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteString("title", input.Title);
            json.WriteString("type", JsonNamingPolicy.CamelCase.ConvertName(input.Kind.ToString()));
            json.WritePropertyName("default");
            json.Value(input.Default);
            json.Number("min", input.Min);
            json.Number("max", input.Max);
            json.Number("step", input.Step);
            json.WriteStartArray("options");
            foreach (object option in input.Options.Count > 0 || input.EnumType is null ? input.Options : Enum.GetNames(input.EnumType))
            {
                json.Value(option);
            }

            json.WriteEndArray();
            json.WriteString("group", input.Group);
            json.WriteString("tooltip", input.Tooltip);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
