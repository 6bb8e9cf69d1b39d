using Microsoft.CodeAnalysis.Text;

namespace Barline.Generators.Incremental;

/// <summary>What has changed between two states of a program, as far as a script can depend on it.</summary>
internal sealed class Changes
{
    private readonly HashSet<FileId> files = [];
    private readonly HashSet<BodyId> bodies = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> namespaces = new(StringComparer.Ordinal);

    /// <summary>Whether every script must be read again.</summary>
    public bool IsEverywhere { get; private set; }

    /// <summary>Whether no script needs to be read again.</summary>
    public bool IsNowhere => !IsEverywhere && files.Count == 0 && bodies.Count == 0 && names.Count == 0;

    /// <summary>Notes that a file was edited.</summary>
    public void Edit(ScriptFile before, ScriptFile after)
    {
        if (!before.Facts.HasSameShape(after.Facts))
        {
            Replace(before.Facts, after.Facts);
            files.Add(before.Id);
            return;
        }

        SourceText old = before.Tree.GetText();
        SourceText current = after.Tree.GetText();
        for (int i = 0; i < before.Facts.Bodies.Count; i++)
        {
            if (!old.GetSubText(before.Facts.Bodies[i]).ContentEquals(current.GetSubText(after.Facts.Bodies[i])))
            {
                bodies.Add(new BodyId(before.Id, i));
            }
        }
    }

    /// <summary>Notes that a file is new.</summary>
    public void Add(ScriptFile file) => Replace(null, file.Facts);

    /// <summary>Notes that a file is gone.</summary>
    public void Remove(ScriptFile file)
    {
        Replace(file.Facts, null);
        files.Add(file.Id);
    }

    /// <summary>
    /// Adds to the names those of all types that lead to one of them: whoever reaches such a type without naming it names one on the way.
    /// </summary>
    public void Spread(IReadOnlyCollection<ScriptFile> before, IReadOnlyCollection<ScriptFile> after)
    {
        // A namespace is a name too, from its first declaration to its last.
        names.UnionWith(namespaces
            .Where(space => before.Any(file => file.Facts.Namespaces.Contains(space)) != after.Any(file => file.Facts.Namespaces.Contains(space)))
            .SelectMany(static space => space.Split('.')));
        if (names.Count == 0)
        {
            return;
        }

        int count;
        do
        {
            count = names.Count;
            foreach (ScriptFile file in after)
            {
                foreach (TypeFacts type in file.Facts.Types)
                {
                    if (!names.Contains(type.Name) && MeetsNames(type.Mentions))
                    {
                        AddName(type.Name);
                    }
                }
            }
        }
        while (names.Count > count);

        IsEverywhere |= after.Any(file => MeetsNames(file.Facts.GlobalMentions));
    }

    /// <summary>Whether what was read is out of date.</summary>
    public bool Concern(ScriptEntry entry, Func<FileId, FileFacts?> factsOf) =>
        IsEverywhere || ConcernBodies(entry.Bodies) || ConcernFiles(entry.Files, factsOf);

    private bool ConcernBodies(BodyId[] read)
    {
        if (bodies.Count > 0)
        {
            foreach (BodyId body in read)
            {
                if (bodies.Contains(body))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool ConcernFiles(FileId[] read, Func<FileId, FileFacts?> factsOf)
    {
        if (files.Count > 0 || names.Count > 0)
        {
            foreach (FileId file in read)
            {
                if (files.Contains(file) || factsOf(file) is not { } facts || MeetsNames(facts.Names))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Replace(FileFacts? before, FileFacts? after)
    {
        IsEverywhere |= (before?.Global ?? "") != (after?.Global ?? "");
        Dictionary<string, string> old = Shapes(before);
        Dictionary<string, string> current = Shapes(after);
        foreach (TypeFacts type in (before?.Types ?? []).Concat(after?.Types ?? []))
        {
            old.TryGetValue(type.Key, out string? shape);
            current.TryGetValue(type.Key, out string? other);
            if (shape != other)
            {
                AddName(type.Name);
                IsEverywhere |= type.IsFelt;
            }
        }

        HashSet<string> spaces = new(before?.Namespaces ?? [], StringComparer.Ordinal);
        spaces.SymmetricExceptWith(after?.Namespaces ?? []);
        namespaces.UnionWith(spaces);
    }

    private bool MeetsNames(HashSet<string> others)
    {
        (HashSet<string> fewer, HashSet<string> more) = names.Count < others.Count ? (names, others) : (others, names);
        foreach (string name in fewer)
        {
            if (more.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private void AddName(string name)
    {
        names.Add(name);

        // An attribute may be named without the end of its name.
        if (name.EndsWith("Attribute", StringComparison.Ordinal))
        {
            names.Add(name.Substring(0, name.Length - "Attribute".Length));
        }
    }

    private static Dictionary<string, string> Shapes(FileFacts? facts)
    {
        Dictionary<string, string> shapes = new(StringComparer.Ordinal);
        foreach (TypeFacts type in facts?.Types ?? [])
        {
            shapes[type.Key] = shapes.TryGetValue(type.Key, out string? part) ? part + "\n" + type.Shape : type.Shape;
        }

        return shapes;
    }
}
