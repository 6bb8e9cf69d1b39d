using System.ComponentModel;

namespace Barline;

/// <summary>Takes a script's outputs, after <c>Setup</c>. The generator hands them over; user code does not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScriptOutputs
{
    private readonly SeriesGraph graph;
    private readonly List<Func<int, OutputColumn>> outputs = [];
    private readonly List<OutputRecorder> recorders = [];

    internal ScriptOutputs(SeriesGraph graph) => this.graph = graph;

    /// <summary>What is to be recorded after each bar.</summary>
    internal List<OutputRecorder> Recorders => recorders;

    /// <summary>An output that is a series.</summary>
    /// <exception cref="InvalidOperationException">The series was not assigned in <c>Setup</c>.</exception>
    public void Add<T>(string name, Series<T> series)
    {
        if (!series.IsDefined)
        {
            throw new InvalidOperationException($"The output '{name}' has no series after Setup: assign it there, or write it as a property, Series<double> {name} => ….");
        }

        SeriesNode<T> node = series.Node;
        node.IsKept = true;
        outputs.Add(count => new OutputColumn<T>(name, node.Finished(count)));
    }

    /// <summary>An output that is a variable.</summary>
    /// <exception cref="ArgumentNullException">The variable is null.</exception>
    public void Add<T>(string name, Var<T> variable)
    {
        ArgumentNullException.ThrowIfNull(variable, name);
        Add(name, new Series<T>(variable.Node));
    }

    /// <summary>An output that is a plain value, recorded after each bar.</summary>
    public void Record<T>(string name, Func<T> read)
    {
        OutputRecorder<T> recorder = new(graph.Count, read);
        recorders.Add(recorder);
        outputs.Add(count => new OutputColumn<T>(name, count == recorder.Values.Length ? recorder.Values : recorder.Values[..count]));
    }

    /// <summary>The columns, of the <paramref name="count"/> bars that were processed.</summary>
    internal OutputColumn[] Columns(int count) => [.. outputs.Select(output => output(count))];
}
