using System.Globalization;

namespace Barline;

/// <summary>Holds values against what inputs allow, all of them before anything runs.</summary>
internal static class InputChecks
{
    /// <summary>Throws one exception that names every wrong input of a script that is about to run.</summary>
    internal static void Check(IScript script, InputValues given)
    {
        ScriptMetadata metadata = script.Metadata;
        List<string> problems = [];
        object?[] values = script.ReadInputs();
        int next = 0;
        foreach (InputMetadata input in metadata.Inputs)
        {
            object? value = null;
            if ((!input.InSetup && (value = values[next++]) is not null) || given.TryGet(input.Name, out value))
            {
                AddProblem(input, value!, problems);
            }
        }

        Throw(metadata, problems);
    }

    /// <summary>Converts values given by name; throws one exception that names every wrong one.</summary>
    internal static InputValues Bind(ScriptMetadata metadata, IReadOnlyDictionary<string, object?> given)
    {
        List<string> problems = [];
        Dictionary<string, object> values = [];
        foreach ((string name, object? value) in given)
        {
            InputMetadata? input = metadata.FindInput(name);
            if (input is null)
            {
                if (!metadata.InputsAreComplete)
                {
                    values[name] = value ?? "";
                    continue;
                }

                problems.Add(Unknown(name, metadata.Inputs.Select(each => each.Name)));
            }
            else if (InputConversion.Convert(input, value, out string accepted) is not { } converted)
            {
                problems.Add($"Input '{input.Name}' is {InputConversion.Show(value)}; allowed: {accepted}.");
            }
            else if (!values.TryAdd(input.Name, converted))
            {
                problems.Add($"Input '{input.Name}' is given twice, by its name and by its title '{input.Title}'.");
            }
            else
            {
                AddProblem(input, converted, problems);
            }
        }

        Throw(metadata, problems);
        return new InputValues(values);
    }

    /// <summary>Adds a sentence to <paramref name="problems"/> where the value is not allowed.</summary>
    internal static void AddProblem(InputMetadata input, object value, List<string> problems)
    {
        string? allowed = null;
        if (input.Options.Count > 0 && !input.Options.Any(option => Same(option, value)))
        {
            allowed = string.Join(", ", input.Options.Select(InputConversion.Show));
        }
        else if (value is int or long or double)
        {
            double number = System.Convert.ToDouble(value, CultureInfo.InvariantCulture);
            if (!double.IsFinite(number) || number < input.Min || number > input.Max)
            {
                allowed = Range(input);
            }
        }

        if (allowed is not null)
        {
            problems.Add($"Input '{input.Name}' is {InputConversion.Show(value)}; allowed: {allowed}.");
        }
    }

    /// <summary>The sentence for a name that no input has.</summary>
    internal static string Unknown(string name, IEnumerable<string> known)
    {
        string[] names = [.. known];
        string inputs = names.Length == 0 ? "it has none" : "its inputs are " + string.Join(", ", names);
        return $"There is no input '{name}'{NearestName.Hint(name, names)}; {inputs}.";
    }

    /// <summary>The bounds as the end of a sentence on a number; nothing where it has none.</summary>
    internal static string Bounds(InputMetadata input) => double.IsNaN(input.Min) && double.IsNaN(input.Max) ? "" : ", " + Range(input);

    private static bool Same(object option, object value) => value is Enum
        ? option.Equals(value) || (option is string name && name == value.ToString())
        : option.Equals(value) || (option is IConvertible and not string && value is int or long or double
            && System.Convert.ToDouble(option, CultureInfo.InvariantCulture) == System.Convert.ToDouble(value, CultureInfo.InvariantCulture))
            || (option is string text && text == value.ToString());

    private static string Range(InputMetadata input) => (double.IsNaN(input.Min), double.IsNaN(input.Max)) switch
    {
        (false, false) => string.Create(CultureInfo.InvariantCulture, $"{input.Min} to {input.Max}"),
        (false, true) => string.Create(CultureInfo.InvariantCulture, $"{input.Min} or more"),
        (true, false) => string.Create(CultureInfo.InvariantCulture, $"{input.Max} or less"),
        _ => "a finite number",
    };

    private static void Throw(ScriptMetadata metadata, List<string> problems)
    {
        if (problems.Count > 0)
        {
            throw new InputException(metadata.Name, problems);
        }
    }
}
