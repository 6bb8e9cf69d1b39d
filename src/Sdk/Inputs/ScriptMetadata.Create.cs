namespace Barline;

public sealed partial record ScriptMetadata
{
    /// <summary>Makes the script with inputs given by name or title (case does not count), and its defaults for the rest.</summary>
    /// <param name="inputs">Values as numbers, texts, truths, JSON elements or the inputs' own types.</param>
    /// <exception cref="InputException">A name is unknown, or a value is of a wrong type or not allowed; it names all of them.</exception>
    public IScript Create(IReadOnlyDictionary<string, object?> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        InputValues values = InputChecks.Bind(this, inputs);
        IScript script = Factory(values);
        script.Context = new ScriptContext(script, values);
        return script;
    }

    /// <summary>The input with a name or title: as it is written, else in any case; null where there is none.</summary>
    internal InputMetadata? FindInput(string name) =>
        Inputs.FirstOrDefault(input => input.Name == name) ?? Inputs.FirstOrDefault(input => input.Title == name)
        ?? Inputs.FirstOrDefault(input => input.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? Inputs.FirstOrDefault(input => input.Title.Equals(name, StringComparison.OrdinalIgnoreCase));
}
