namespace Barline;

/// <summary>Inputs that only code can declare. They are read in <c>Setup</c> and fixed from then on.</summary>
/// <remarks>Titles, defaults and bounds are constants, so that the inputs of a script are known without running it.</remarks>
public class InputNamespace : NamespaceBase
{
    /// <summary>A whole number.</summary>
    /// <param name="title">The name that people see and set it by.</param>
    /// <param name="defaultValue">The value where none is set.</param>
    /// <param name="min">The smallest value allowed.</param>
    /// <param name="max">The largest value allowed.</param>
    /// <param name="step">The distance between values that a form or a grid offers.</param>
    /// <param name="options">The only values allowed.</param>
    /// <param name="group">The heading under which a form shows it.</param>
    /// <param name="tooltip">An explanation for the person who sets it.</param>
    public virtual int Int(
        string title, int defaultValue, int min = int.MinValue, int max = int.MaxValue, int step = 1,
        IReadOnlyList<int>? options = null, string group = "", string tooltip = "") =>
        (int)Read(Describe(title, InputKind.Int, defaultValue, options, group, tooltip) with
        {
            Min = min == int.MinValue ? double.NaN : min,
            Max = max == int.MaxValue ? double.NaN : max,
            Step = step,
        });

    /// <summary>A number.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual double Double(
        string title, double defaultValue, double min = double.NaN, double max = double.NaN, double step = double.NaN,
        IReadOnlyList<double>? options = null, string group = "", string tooltip = "") =>
        (double)Read(Describe(title, InputKind.Double, defaultValue, options, group, tooltip) with { Min = min, Max = max, Step = step });

    /// <summary>True or false.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual bool Bool(string title, bool defaultValue, string group = "", string tooltip = "") =>
        (bool)Read(Describe<bool>(title, InputKind.Bool, defaultValue, null, group, tooltip));

    /// <summary>A text.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual string String(string title, string defaultValue, IReadOnlyList<string>? options = null, string group = "", string tooltip = "") =>
        (string)Read(Describe(title, InputKind.String, defaultValue, options, group, tooltip));

    /// <summary>A member of an enum.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual T Enum<T>(string title, T defaultValue, IReadOnlyList<T>? options = null, string group = "", string tooltip = "")
        where T : struct, Enum =>
        (T)Read(Describe(title, InputKind.Enum, defaultValue, options, group, tooltip) with { EnumType = typeof(T) });

    /// <summary>One of the bar's prices.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual Source Source(string title, Source defaultValue, string group = "", string tooltip = "") =>
        (Source)Read(Describe<Source>(title, InputKind.Source, defaultValue, null, group, tooltip));

    /// <summary>A timeframe.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual Timeframe Timeframe(string title, string defaultValue, string group = "", string tooltip = "") =>
        (Timeframe)Read(Describe<Timeframe>(
            title, InputKind.Timeframe, Barline.Timeframe.Parse(defaultValue), null, group, tooltip));

    /// <summary>Trading hours.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual Session Session(string title, string defaultValue, string group = "", string tooltip = "") =>
        (Session)Read(Describe<Session>(title, InputKind.Session, Barline.Session.Parse(defaultValue), null, group, tooltip));

    /// <summary>The name of an instrument.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual string Symbol(string title, string defaultValue, string group = "", string tooltip = "") =>
        (string)Read(Describe<string>(title, InputKind.Symbol, defaultValue, null, group, tooltip));

    /// <summary>A point in time, UTC.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual DateTime Time(string title, DateTime defaultValue, string group = "", string tooltip = "") =>
        (DateTime)Read(Describe<DateTime>(title, InputKind.Time, defaultValue, null, group, tooltip));

    /// <summary>A colour.</summary>
    /// <inheritdoc cref="Int"/>
    public virtual Color Color(string title, Color defaultValue, string group = "", string tooltip = "") =>
        (Color)Read(Describe<Color>(title, InputKind.Color, defaultValue, null, group, tooltip));

    private static InputMetadata Describe<T>(string title, InputKind kind, T defaultValue, IReadOnlyList<T>? options, string group, string tooltip)
        where T : notnull => new()
        {
            Name = title,
            Title = title,
            Kind = kind,
            Default = defaultValue,
            Options = options is null ? [] : [.. options.Cast<object>()],
            Group = group,
            Tooltip = tooltip,
            InSetup = true,
        };

    /// <summary>The value that was given for an input, or its default; what is wrong with it is told with all others after <c>Setup</c>.</summary>
    private object Read(InputMetadata input)
    {
        ScriptContext script = Run.Current!;
        if (Run.IsSetUp)
        {
            throw new InvalidOperationException(
                $"The input '{input.Title}' is read after Setup; inputs are fixed before the first bar. Read it in Setup and keep its value in a field.");
        }

        InputMetadata known = script.Script.Metadata.FindInput(input.Name) is { InSetup: false } property
            ? throw new InvalidOperationException($"The input '{input.Title}' is declared twice: as the property {property.Name} and in Setup.")
            : input;
        script.DeclaredInputs.Add(known.Name);
        string? given = script.Values.Names.FirstOrDefault(name => name.Equals(known.Name, StringComparison.OrdinalIgnoreCase));
        int problems = Run.InputProblems.Count;
        string accepted = "";

        // A default out of its own bounds is as wrong as that of a property.
        object? value = known.Default;
        object? converted = given is null || !script.Values.TryGet(given, out value) ? value : InputConversion.Convert(known, value, out accepted);
        if (converted is null)
        {
            Run.InputProblems.Add($"Input '{known.Name}' is {InputConversion.Show(value)}; allowed: {accepted}.");
        }
        else
        {
            InputChecks.AddProblem(known, converted, Run.InputProblems);
        }

        return Run.InputProblems.Count == problems ? converted! : known.Default!;
    }
}
