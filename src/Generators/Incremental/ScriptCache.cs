using System.Collections.Immutable;
using Barline.Generators.Model;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Incremental;

/// <summary>The scripts of a program, of which an edit has only those read again that depend on what it changed.</summary>
/// <remarks>
/// The compiler's own way to find classes by an attribute reads each of them again whenever any file changes, since anything might have
/// changed what its names mean. With a thousand scripts that is a noticeable time for each key. Here an edit is compared with the program
/// before it: an edit of a body concerns the scripts that were read from that body; one of a declaration concerns those that name it, or name
/// what leads to it; what can be felt without a name, such as a global using, concerns all. The state is a cache and no more: whatever the
/// programs before were, the result is that of reading all anew.
/// </remarks>
internal sealed class ScriptCache
{
    private readonly object gate = new();
    private readonly List<bool> slots = [];
    private readonly ProgramState state = new();
    private ImmutableArray<ScriptModel?> last = [];

    /// <summary>The scripts of <paramref name="compilation"/>, each at a place that it keeps; null where there is none at a place.</summary>
    public ImmutableArray<ScriptModel?> Read(Compilation compilation, CancellationToken token)
    {
        while (!Monitor.TryEnter(gate, millisecondsTimeout: 20))
        {
            token.ThrowIfCancellationRequested();
        }

        try
        {
            return ReadAlone(compilation, token);
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    private ImmutableArray<ScriptModel?> ReadAlone(Compilation compilation, CancellationToken token)
    {
        // From here on the state is that of this program, with what must be read again left out: cancelled now, the next run reads it.
        Advance(compilation, token);
        ScriptModel?[] models = new ScriptModel?[slots.Count];
        foreach (ScriptFile file in state.Files)
        {
            for (int i = 0; i < file.Entries.Length; i++)
            {
                ScriptEntry entry = file.Entries[i] ??= Parse(compilation, file, file.Facts.Candidates[i], token);
                models[file.Slots[i]] = entry.Model;
            }
        }

        // The same array where nothing changed, so that the pipeline sees it at one look.
        bool isSame = last.Length == models.Length;
        for (int i = 0; isSame && i < models.Length; i++)
        {
            isSame = ReferenceEquals(last[i], models[i]);
        }

        return last = isSame ? last : ImmutableArray.Create(models);
    }

    private void Advance(Compilation compilation, CancellationToken token)
    {
        bool meansTheSame = state.MeansTheSame(compilation);
        ImmutableArray<SyntaxTree> trees = ProgramState.TreesOf(compilation);
        ScriptFile[] before = state.Files;
        ScriptFile[] files = new ScriptFile[trees.Length];
        List<int> added = [];
        List<ScriptFile> moved = [];
        List<int> left = [];
        for (int i = 0; i < Math.Max(files.Length, before.Length); i++)
        {
            // Nearly all files are where they were.
            if (i < files.Length && i < before.Length && before[i].Tree == trees[i])
            {
                files[i] = before[i];
                continue;
            }

            if (i < before.Length)
            {
                left.Add(i);
            }

            if (i < files.Length)
            {
                if (state.FindFile(trees[i]) is { } file)
                {
                    files[i] = file;
                    moved.Add(file);
                }
                else
                {
                    added.Add(i);
                }
            }
        }

        HashSet<ScriptFile> removed = [.. left.Select(place => before[place])];
        removed.ExceptWith(moved);
        Changes changes = new();
        if (added.Count > 0 || removed.Count > 0)
        {
            Compare(removed, trees, added, files, changes, token);
            changes.Spread(before, files);
        }

        state.Become(compilation, files, removed, added);
        if (!meansTheSame || !changes.IsNowhere)
        {
            Forget(meansTheSame ? changes : null);
        }
    }

    /// <summary>Finds out what became of files that are not there any more, and reads those that are new.</summary>
    private void Compare(HashSet<ScriptFile> removed, ImmutableArray<SyntaxTree> trees, List<int> added, ScriptFile[] files, Changes changes, CancellationToken token)
    {
        Dictionary<string, ScriptFile> byPath = new(StringComparer.Ordinal);
        HashSet<ScriptFile> gone = [.. removed];
        foreach (ScriptFile file in removed)
        {
            byPath[file.Tree.FilePath] = file;
        }

        // All that can be cancelled comes before all that changes the state.
        FileFacts[] read = [.. added.Select(place => FileReader.Read(trees[place], token))];
        for (int i = 0; i < read.Length; i++)
        {
            int place = added[i];
            SyntaxTree tree = trees[place];
            FileFacts facts = read[i];
            if (byPath.TryGetValue(tree.FilePath, out ScriptFile? earlier) && gone.Contains(earlier))
            {
                gone.Remove(earlier);
                files[place] = new ScriptFile(earlier.Id, tree, facts);
                changes.Edit(earlier, files[place]);
                TakeOver(earlier, files[place]);
            }
            else
            {
                files[place] = new ScriptFile(new FileId(), tree, facts);
                changes.Add(files[place]);
                TakeOver(null, files[place]);
            }
        }

        foreach (ScriptFile file in gone)
        {
            changes.Remove(file);
            FreeSlots(file.Slots);
        }
    }

    /// <summary>Gives candidates the places that they had, and what was read for them where the file's declarations are as they were.</summary>
    private void TakeOver(ScriptFile? earlier, ScriptFile file)
    {
        Dictionary<string, Queue<int>> known = new(StringComparer.Ordinal);
        for (int i = 0; i < (earlier?.Slots.Length ?? 0); i++)
        {
            string key = earlier!.Facts.Candidates[i].Key;
            if (!known.TryGetValue(key, out Queue<int>? places))
            {
                known.Add(key, places = new Queue<int>());
            }

            places.Enqueue(earlier.Slots[i]);
        }

        for (int i = 0; i < file.Slots.Length; i++)
        {
            file.Slots[i] = known.TryGetValue(file.Facts.Candidates[i].Key, out Queue<int>? places) && places.Count > 0 ? places.Dequeue() : TakeSlot();
        }

        foreach (Queue<int> places in known.Values)
        {
            FreeSlots(places);
        }

        if (earlier is not null && earlier.Facts.HasSameShape(file.Facts))
        {
            earlier.Entries.CopyTo(file.Entries, 0);
        }
    }

    private void Forget(Changes? changes)
    {
        foreach (ScriptFile file in state.Files)
        {
            for (int i = 0; i < file.Entries.Length; i++)
            {
                if (file.Entries[i] is { } entry && changes?.Concern(entry, state.FactsOf) != false)
                {
                    file.Entries[i] = null;
                }
            }
        }
    }

    private ScriptEntry Parse(Compilation compilation, ScriptFile file, Candidate candidate, CancellationToken token)
    {
        SemanticModels models = new(compilation);
        ScriptModel? model = ScriptParser.Parse(candidate.Declaration, models, token);
        FileId[] files = [.. models.Trees.Append(file.Tree).Distinct().Select(tree => state.FileOf(tree).Id)];
        List<BodyId> bodies = [];
        foreach (SyntaxNode member in models.Members)
        {
            ScriptFile source = state.FileOf(member.SyntaxTree);
            int number = source.Facts.NumberOf(member);
            if (number >= 0)
            {
                bodies.Add(new BodyId(source.Id, number));
            }
        }

        return new ScriptEntry(model, files, [.. bodies]);
    }

    private int TakeSlot()
    {
        int free = slots.IndexOf(false);
        if (free < 0)
        {
            free = slots.Count;
            slots.Add(true);
        }

        slots[free] = true;
        return free;
    }

    private void FreeSlots(IEnumerable<int> places)
    {
        foreach (int place in places)
        {
            slots[place] = false;
        }
    }
}
