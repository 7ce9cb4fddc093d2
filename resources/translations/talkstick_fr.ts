<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Arguments</name>
    <message>
        <source>Who speaks first: joiner or host.</source>
        <translation>Qui parle en premier&#xa0;: joiner (qui rejoint) ou host (qui accueille).</translation>
    </message>
    <message>
        <source>How our turns end in plain text: auto, lf, crlf, nul or lfnul.</source>
        <translation>Comment finissent nos tours en texte en clair&#xa0;: auto, lf, crlf, nul ou lfnul.</translation>
    </message>
    <message>
        <source>How long to try again after the connection was lost, until the conversation goes on; 0: not at all.</source>
        <translation>Combien de temps réessayer après une perte de connexion, jusqu’à ce que la conversation continue&#x202f;; 0&#xa0;: pas du tout.</translation>
    </message>
    <message>
        <source>--redial takes a number of seconds up to %1.</source>
        <translation>--redial attend un nombre de secondes, %1 au plus.</translation>
    </message>
    <message>
        <source>What the other side is told you are called.</source>
        <translation>Le nom qui est donné à l’autre.</translation>
    </message>
    <message>
        <source>Print one JSON object a line for everything that happens.</source>
        <translation>Écrire un objet JSON par ligne pour tout ce qui se passe.</translation>
    </message>
    <message>
        <source>Keep everything in this folder instead of the usual one.</source>
        <translation>Tout garder dans ce dossier au lieu du dossier habituel.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 lets the system choose.</source>
        <translation>Le port à écouter&#x202f;; 0 laisse choisir le système.</translation>
    </message>
    <message>
        <source>Listen on this address only.</source>
        <translation>N’écouter qu’à cette adresse.</translation>
    </message>
    <message>
        <source>Who is let in: ask (on the terminal, about strangers), all, or known (only people you invited or verified, and no plain text).</source>
        <translation>Qui peut entrer&#xa0;: ask (demander au terminal pour les inconnus), all (tous) ou known (seulement les personnes invitées ou vérifiées, et pas de texte en clair).</translation>
    </message>
    <message>
        <source>What happens to plain-text callers: ask or never.</source>
        <translation>Que faire des appelants en texte en clair&#xa0;: ask (demander) ou never (jamais).</translation>
    </message>
    <message>
        <source>Print only what is heard, one turn a line.</source>
        <translation>N’écrire que ce qui est entendu, un tour par ligne.</translation>
    </message>
    <message>
        <source>host takes no address; --address picks one of this computer’s.</source>
        <translation>host ne prend pas d’adresse&#x202f;; --address en choisit une de cet ordinateur.</translation>
    </message>
    <message>
        <source>Talk in plain text, which anyone on the way can read: to nc, telnet and other programs.</source>
        <translation>Parler en texte en clair, que n’importe qui peut lire en chemin&#xa0;: à nc, telnet et d’autres programmes.</translation>
    </message>
    <message>
        <source>With whom to talk: any, or verified (whom you invited, were invited by, or compared safety words with).</source>
        <translation>À qui parler&#xa0;: any (n’importe qui) ou verified (qui vous avez invité, qui vous a invité, ou avec qui vous avez comparé les mots de sécurité).</translation>
    </message>
    <message>
        <source>join takes one address.</source>
        <translation>join prend une seule adresse.</translation>
    </message>
    <message>
        <source>In plain text nobody knows who answers: --require and --plain exclude each other.</source>
        <translation>En texte en clair, personne ne sait qui répond&#xa0;: --require et --plain s’excluent.</translation>
    </message>
    <message>
        <source>--first and --ending are for --plain; otherwise the host decides who speaks first.</source>
        <translation>--first et --ending ne vont qu’avec --plain&#x202f;; sinon, qui accueille décide qui parle en premier.</translation>
    </message>
    <message>
        <source>Where you can be called, HOST or HOST:PORT; up to four, tried in this order. Otherwise this computer’s own addresses.</source>
        <translation>Où l’on peut vous appeler, HÔTE ou HÔTE:PORT&#x202f;; quatre au plus, essayés dans cet ordre. Sinon, les adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>The port you will be hosting on.</source>
        <translation>Le port sur lequel vous accueillerez.</translation>
    </message>
    <message>
        <source>List the invitations that are still open.</source>
        <translation>Lister les invitations encore ouvertes.</translation>
    </message>
    <message>
        <source>Withdraw an invitation.</source>
        <translation>Retirer une invitation.</translation>
    </message>
    <message>
        <source>Print only the link.</source>
        <translation>N’écrire que le lien.</translation>
    </message>
    <message>
        <source>All addresses of an invitation share one port.</source>
        <translation>Toutes les adresses d’une invitation ont le même port.</translation>
    </message>
    <message>
        <source>An invitation holds at most four addresses.</source>
        <translation>Une invitation contient quatre adresses au plus.</translation>
    </message>
    <message>
        <source>People can be invited to port 8784, or to one from 1024 to 65535.</source>
        <translation>On peut inviter au port 8784, ou à un port de 1024 à 65535.</translation>
    </message>
    <message>
        <source>Nobody else can call you at %1.</source>
        <translation>Personne d’autre ne peut vous appeler à %1.</translation>
    </message>
    <message>
        <source>--list and --revoke exclude each other.</source>
        <translation>--list et --revoke s’excluent.</translation>
    </message>
    <message>
        <source>--address and --port are for making an invitation.</source>
        <translation>--address et --port servent à créer une invitation.</translation>
    </message>
    <message>
        <source>--revoke takes an id as --list prints it.</source>
        <translation>--revoke attend un identifiant tel que --list l’affiche.</translation>
    </message>
    <message>
        <source>invite takes no address; --address says where to be called.</source>
        <translation>invite ne prend pas d’adresse&#x202f;; --address dit où vous appeler.</translation>
    </message>
    <message>
        <source>Lists everybody you have talked with, the one met last first.</source>
        <translation>Liste toutes les personnes avec qui vous avez parlé, la dernière rencontrée en tête.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Écrire un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Print only names, one a line.</source>
        <translation>N’écrire que les noms, un par ligne.</translation>
    </message>
    <message>
        <source>Read this folder instead of the usual one.</source>
        <translation>Lire ce dossier au lieu du dossier habituel.</translation>
    </message>
    <message>
        <source>people takes options only.</source>
        <translation>people ne prend que des options.</translation>
    </message>
    <message>
        <source>Say what to do: host, join, invite, people or history.</source>
        <translation>Dites quoi faire&#xa0;: host, join, invite, people ou history.</translation>
    </message>
    <message>
        <source>There is no command called “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--json and --quiet exclude each other.</source>
        <translation>--json et --quiet s’excluent.</translation>
    </message>
    <message>
        <source>--profile takes the path of a folder.</source>
        <translation>--profile attend le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>What export writes: text, markdown or json.</source>
        <translation>Ce qu’export écrit&#xa0;: text, markdown ou json.</translation>
    </message>
    <message>
        <source>Where export writes, instead of standard output; the file is complete or not there.</source>
        <translation>Où export écrit, au lieu de la sortie standard&#x202f;; le fichier est complet ou n’existe pas.</translation>
    </message>
    <message>
        <source>Delete without being asked.</source>
        <translation>Supprimer sans demander.</translation>
    </message>
    <message>
        <source>Print only ids, or of show only what was said.</source>
        <translation>N’écrire que les identifiants, ou pour show seulement ce qui a été dit.</translation>
    </message>
    <message>
        <source>history does one of: list, show, search, export, delete; not “%1”.</source>
        <translation>history fait l’une de ces choses&#xa0;: list, show, search, export, delete&#x202f;; pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no id as history list prints it, nor the beginning of one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un identifiant tel que history list l’affiche, ni le début d’un tel identifiant.</translation>
    </message>
    <message>
        <source>history shows, exports and deletes one conversation, or exports all.</source>
        <translation>history montre, exporte et supprime une conversation, ou les exporte toutes.</translation>
    </message>
    <message>
        <source>history list takes options only.</source>
        <translation>history list ne prend que des options.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Dites quoi rechercher.</translation>
    </message>
    <message>
        <source>Say which conversation to delete: history list lists them.</source>
        <translation>Dites quelle conversation supprimer&#xa0;: history list les liste.</translation>
    </message>
    <message>
        <source>--format and --output are for history export.</source>
        <translation>--format et --output vont avec history export.</translation>
    </message>
    <message>
        <source>history export takes --format instead of --json and --quiet.</source>
        <translation>history export prend --format au lieu de --json et --quiet.</translation>
    </message>
    <message>
        <source>--output takes the path of a file.</source>
        <translation>--output attend le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>--yes is for history delete.</source>
        <translation>--yes va avec history delete.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Quoi faire.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>help, default</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535, or 0 to let the system choose.</source>
        <translation>--port attend un nombre de 1 à 65535, ou 0 pour laisser choisir le système.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 attend l’un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>join [ADDRESS or INVITATION]</source>
        <translation>join [ADRESSE ou INVITATION]</translation>
    </message>
    <message>
        <source>history [list | show [ID] | search TEXT | export [ID] | delete ID]</source>
        <translation>history [list | show [ID] | search TEXTE | export [ID] | delete ID]</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>how</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>What is kept of a new conversation on this computer: all or nothing. With nothing it goes on through lost connections, but ends with this program; the other side may keep its own copy.</source>
        <translation>Ce qui est gardé d’une nouvelle conversation sur cet ordinateur&#xa0;: all (tout) ou nothing (rien). Avec nothing, elle survit aux connexions perdues, mais finit avec ce programme&#x202f;; l’autre peut garder sa propre copie.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>%1, %2</source>
        <comment>sentence, since when</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>You hold the stick</source>
        <translation>Vous avez le bâton</translation>
    </message>
    <message>
        <source>You kept the stick</source>
        <translation>Vous avez gardé le bâton</translation>
    </message>
    <message>
        <source>Part %1 of this turn</source>
        <translation>Partie %1 de ce tour</translation>
    </message>
    <message>
        <source>%1 raised a hand</source>
        <translation>%1 a levé la main</translation>
    </message>
    <message>
        <source>Will say no more, but may hear you</source>
        <translation>Ne dira plus rien, mais vous entend peut-être</translation>
    </message>
    <message>
        <source>Your hand is raised</source>
        <translation>Votre main est levée</translation>
    </message>
    <message>
        <source>%1 holds the stick</source>
        <translation>%1 a le bâton</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation>En attente de la première réponse</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <translation>%1 n’a pas fini</translation>
    </message>
    <message>
        <source>Part %1 follows</source>
        <translation>La partie %1 va suivre</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écrit…</translation>
    </message>
    <message>
        <source>No sign of %1 for %2 s</source>
        <translation>Aucun signe de %1 depuis %2&#xa0;s</translation>
    </message>
    <message>
        <source>Their computer may be asleep</source>
        <translation>Son ordinateur est peut-être en veille</translation>
    </message>
    <message>
        <source>Passing the stick…</source>
        <translation>Passage du bâton…</translation>
    </message>
    <message>
        <source>Esc takes it back</source>
        <translation>Échap le reprend</translation>
    </message>
    <message>
        <source>Catching up with %1</source>
        <translation>Rattrapage avec %1</translation>
    </message>
    <message>
        <source>● Your turn - %1 - Talkstick</source>
        <translation>● Votre tour - %1 - Talkstick</translation>
    </message>
    <message>
        <source>%1 - Talkstick</source>
        <translation>%1 - Talkstick</translation>
    </message>
    <message>
        <source>%1, away - Talkstick</source>
        <translation>%1, hors ligne - Talkstick</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminée</translation>
    </message>
    <message>
        <source>You and %1 go on in a newer one</source>
        <translation>Vous et %1 continuez dans une plus récente</translation>
    </message>
    <message>
        <source>Ended by you, %1</source>
        <translation>Terminée par vous, %1</translation>
    </message>
    <message>
        <source>Ended by %1, %2</source>
        <translation>Terminée par %1, %2</translation>
    </message>
    <message>
        <source>Your copies differ; each of you keeps their own</source>
        <translation>Vos copies diffèrent, chacun garde la sienne</translation>
    </message>
    <message>
        <source>That happens when one of you goes back to an older copy</source>
        <translation>Cela arrive quand l’un de vous revient à une copie plus ancienne</translation>
    </message>
    <message>
        <source>%1 has deleted this conversation</source>
        <translation>%1 a supprimé cette conversation</translation>
    </message>
    <message>
        <source>Your copy is kept</source>
        <translation>Votre copie est gardée</translation>
    </message>
    <message>
        <source>The stick is with %1</source>
        <translation>Le bâton est chez %1</translation>
    </message>
    <message>
        <source>The stick is with you</source>
        <translation>Le bâton est chez vous</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>The network or their computer may be down</source>
        <translation>Le réseau ou l’autre ordinateur est peut-être en panne</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 est hors ligne</translation>
    </message>
    <message>
        <source>You left for now</source>
        <translation>Vous avez raccroché pour l’instant</translation>
    </message>
    <message>
        <source>%1 has been away since %2</source>
        <translation>%1 est hors ligne depuis %2</translation>
    </message>
    <message>
        <source>%1’s turn</source>
        <translation>Le tour de %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>sentence, time</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>They have to call: no address is known</source>
        <translation>L’appel doit venir de l’autre&#xa0;: aucune adresse connue</translation>
    </message>
    <message>
        <source>Trying their address…</source>
        <translation>Essai de son adresse…</translation>
    </message>
    <message>
        <source>Trying again in a moment</source>
        <translation>Nouvel essai dans un instant</translation>
    </message>
    <message>
        <source>Cannot save, so nothing is received</source>
        <translation>Enregistrement impossible, donc rien n’est reçu</translation>
    </message>
    <message>
        <source>Cannot save, so nothing is sent</source>
        <translation>Enregistrement impossible, donc rien n’est envoyé</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Libérez de l’espace</translation>
    </message>
    <message>
        <source>Your turn is ready</source>
        <translation>Votre tour est prêt</translation>
    </message>
    <message>
        <source>It goes when you are both online</source>
        <translation>Il partira quand vous serez en ligne tous les deux</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Votre tour</translation>
    </message>
    <message>
        <source>Still %1’s turn, %2</source>
        <translation>Toujours le tour de %1, depuis %2</translation>
    </message>
    <message>
        <source>You can start afresh</source>
        <translation>Vous pouvez repartir de zéro</translation>
    </message>
    <message>
        <source>Wrote out of turn: %1 wait</source>
        <translation>A écrit hors de son tour&#xa0;: %1 en attente</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n addresses…</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Essai de %n adresse…</numerusform>
            <numerusform>Essai de %n adresses…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Prochain essai dans %n&#xa0;min</numerusform>
            <numerusform>Prochain essai dans %n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallFailures</name>
    <message>
        <source>No computer is called “%1”.</source>
        <translation>Aucun ordinateur ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the spelling, or ask for the number their Talkstick shows.</source>
        <translation>Vérifiez l’orthographe, ou demandez l’adresse qu’affiche le Talkstick de l’autre.</translation>
    </message>
    <message>
        <source>“%1” is not known on this network.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu sur ce réseau.</translation>
    </message>
    <message>
        <source>Such names work only on the same network, and not on all. Ask for the number their Talkstick shows.</source>
        <translation>De tels noms ne marchent que sur le même réseau, et pas sur tous. Demandez l’adresse qu’affiche le Talkstick de l’autre.</translation>
    </message>
    <message>
        <source>Names cannot be looked up right now.</source>
        <translation>Les noms ne peuvent pas être résolus pour le moment.</translation>
    </message>
    <message>
        <source>Is this computer online? A number (like 192.168.1.7) works without.</source>
        <translation>Cet ordinateur est-il en ligne&#x202f;? Une adresse (comme 192.168.1.7) fonctionne sans cela.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Pas de réponse de %1.</translation>
    </message>
    <message>
        <source>Most often a firewall on that computer drops the call, or a guest or campus Wi-Fi keeps devices apart.</source>
        <translation>Le plus souvent, un pare-feu sur l’autre ordinateur bloque l’appel, ou un Wi-Fi d’invités ou de campus sépare les appareils.</translation>
    </message>
    <message>
        <source>%1 belongs to a home or office network you are not in.</source>
        <translation>%1 appartient à un réseau domestique ou d’entreprise où vous n’êtes pas.</translation>
    </message>
    <message>
        <source>Ask for an address that works from outside, or host yourself.</source>
        <translation>Demandez une adresse qui fonctionne de l’extérieur, ou accueillez vous-même.</translation>
    </message>
    <message>
        <source>Most often their router does not pass port %1 on.</source>
        <translation>Le plus souvent, le routeur de l’autre ne transmet pas le port %1.</translation>
    </message>
    <message>
        <source>macOS may be keeping Talkstick off your local network.</source>
        <translation>macOS tient peut-être Talkstick à l’écart de votre réseau local.</translation>
    </message>
    <message>
        <source>Look in System Settings, Privacy &amp; Security, Local Network.</source>
        <translation>Voyez dans Réglages Système, Confidentialité et sécurité, Réseau local.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here.</source>
        <translation>Il n’y a pas de route vers %1 d’ici.</translation>
    </message>
    <message>
        <source>Is this computer online?</source>
        <translation>Cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is there, but nobody is hosting on port %2.</source>
        <translation>%1 est là, mais personne n’accueille sur le port %2.</translation>
    </message>
    <message>
        <source>Ask them to press Host, or host yourself and let them join.</source>
        <translation>Demandez à l’autre de cliquer sur Accueillir, ou accueillez vous-même et faites-vous rejoindre.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>C’est cet ordinateur-ci.</translation>
    </message>
    <message>
        <source>Ask for the number that the other side’s Talkstick shows.</source>
        <translation>Demandez l’adresse qu’affiche le Talkstick de l’autre.</translation>
    </message>
    <message>
        <source>Something answered at %1, but it is not the Talkstick you are looking for.</source>
        <translation>Quelque chose a répondu à %1, mais ce n’est pas le Talkstick que vous cherchez.</translation>
    </message>
    <message>
        <source>Something answered at %1, but it is not %2’s Talkstick.</source>
        <translation>Quelque chose a répondu à %1, mais ce n’est pas le Talkstick de %2.</translation>
    </message>
    <message>
        <source>It may be a device in your own network.</source>
        <translation>C’est peut-être un appareil de votre propre réseau.</translation>
    </message>
    <message>
        <source>%1 has a newer Talkstick.</source>
        <translation>%1 a un Talkstick plus récent.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>%1 has an older Talkstick.</source>
        <translation>%1 a un Talkstick plus ancien.</translation>
    </message>
    <message>
        <source>Ask them to update theirs.</source>
        <translation>Demandez à l’autre de mettre le sien à jour.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the Talkstick that made this link. Nothing was sent.</source>
        <translation>Quelque chose a répondu, mais ce n’est pas le Talkstick qui a créé ce lien. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It may be a device in your own network. Ask for a new link.</source>
        <translation>C’est peut-être un appareil de votre propre réseau. Demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>At this address you used to reach %1. Somebody else answers now.</source>
        <translation>À cette adresse, vous joigniez %1 jusqu’ici. Quelqu’un d’autre répond maintenant.</translation>
    </message>
    <message>
        <source>It may be a new computer, or somebody else. Compare words with them, by voice, before you go on.</source>
        <translation>C’est peut-être un nouvel ordinateur, ou quelqu’un d’autre. Comparez les mots de vive voix avant de continuer.</translation>
    </message>
    <message>
        <source>Something answered, but it does not speak Talkstick’s encryption.</source>
        <translation>Quelque chose a répondu, mais ne parle pas le chiffrement de Talkstick.</translation>
    </message>
    <message>
        <source>It may be nc, telnet or a class program. It has received some nonsense and may need a restart.</source>
        <translation>C’est peut-être nc, telnet ou un programme de cours. Il a reçu des octets qu’il ne comprend pas et doit peut-être être relancé.</translation>
    </message>
    <message>
        <source>It is not the Talkstick of %1. It may be another device.</source>
        <translation>Ce n’est pas le Talkstick de %1. C’est peut-être un autre appareil.</translation>
    </message>
    <message>
        <source>Ask for a new one, or knock without it.</source>
        <translation>Demandez-en une nouvelle, ou frappez sans elle.</translation>
    </message>
    <message>
        <source>This invitation has been used already.</source>
        <translation>Cette invitation a déjà servi.</translation>
    </message>
    <message>
        <source>This invitation is older than 24 hours.</source>
        <translation>Cette invitation date de plus de 24&#xa0;heures.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn.</source>
        <translation>Cette invitation a été retirée.</translation>
    </message>
    <message>
        <source>They do not know this invitation.</source>
        <translation>Cette invitation est inconnue là-bas.</translation>
    </message>
    <message>
        <source>They did not let you in.</source>
        <translation>On ne vous a pas laissé entrer.</translation>
    </message>
    <message>
        <source>They are talking with others and have no room.</source>
        <translation>D’autres conversations sont en cours là-bas, et il n’y a plus de place.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Nobody opened the door.</source>
        <translation>Personne n’a ouvert la porte.</translation>
    </message>
    <message>
        <source>Their Talkstick was on. Try again later.</source>
        <translation>Le Talkstick de l’autre était en marche. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The words differ, so the call was ended and nothing was kept.</source>
        <translation>Les mots diffèrent&#xa0;: l’appel a été terminé et rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Try another network, or meet in person.</source>
        <translation>Quelqu’un est peut-être entre vous. Essayez un autre réseau, ou rencontrez-vous en personne.</translation>
    </message>
    <message>
        <source>Somebody answered whose words you have not compared, so the call was ended.</source>
        <translation>Quelqu’un a répondu dont vous n’avez pas comparé les mots&#xa0;: l’appel a été terminé.</translation>
    </message>
    <message>
        <source>Compare words first, or ask for an invitation.</source>
        <translation>Comparez d’abord les mots, ou demandez une invitation.</translation>
    </message>
    <message>
        <source>The connection was lost before you were let in.</source>
        <translation>La connexion a été perdue avant qu’on vous laisse entrer.</translation>
    </message>
    <message>
        <source>They may have ended Talkstick, or the network is down.</source>
        <translation>L’autre a peut-être fermé Talkstick, ou le réseau est en panne.</translation>
    </message>
    <message>
        <source>The other side did not keep to Talkstick’s protocol, so the call was ended.</source>
        <translation>L’autre n’a pas respecté le protocole de Talkstick&#xa0;: l’appel a été terminé.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, one of you may need an update.</source>
        <translation>Réessayez&#x202f;; si cela n’aide pas, l’un de vous a peut-être besoin d’une mise à jour.</translation>
    </message>
    <message>
        <source>They could not save what has to be remembered of an invitation, so you were not let in.</source>
        <translation>L’autre n’a pas pu enregistrer ce qu’il faut retenir d’une invitation, et ne vous a donc pas laissé entrer.</translation>
    </message>
    <message>
        <source>Their disk may be full. The invitation is still good.</source>
        <translation>Son disque est peut-être plein. L’invitation reste valable.</translation>
    </message>
    <message>
        <source>The call to %1 failed.</source>
        <translation>L’appel à %1 a échoué.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This conversation is not on their computer any more.</source>
        <translation>Cette conversation n’est plus sur l’ordinateur de l’autre.</translation>
    </message>
    <message>
        <source>Try again to begin a new one.</source>
        <translation>Réessayez pour en commencer une nouvelle.</translation>
    </message>
</context>
<context>
    <name>CallSteps</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>they have been asked</source>
        <translation>la question est posée</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>Small programs may split this.</source>
        <translation>De petits programmes risquent de couper ce texte.</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>Too long: a turn holds 1 MiB. Say the rest in your next turn.</source>
        <translation>Trop long&#xa0;: un tour contient 1&#xa0;Mio. Dites le reste à votre prochain tour.</translation>
    </message>
    <message>
        <source>Send and pass ⏎</source>
        <translation>Envoyer et passer ⏎</translation>
    </message>
    <message>
        <source>Nothing to send. Pass hands the stick over without a word.</source>
        <translation>Rien à envoyer. Passer donne le bâton sans un mot.</translation>
    </message>
    <message>
        <source>Shift+Enter: new line</source>
        <translation>Maj+Entrée&#xa0;: nouvelle ligne</translation>
    </message>
    <message>
        <source>%1 holds the stick. You can write ahead.</source>
        <translation>%1 a le bâton. Vous pouvez déjà écrire.</translation>
    </message>
    <message>
        <source>%1 holds the stick. Draft kept.</source>
        <translation>%1 a le bâton. Brouillon gardé.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Ready. It goes when you are both online.</source>
        <translation>Prêt. Il partira quand vous serez en ligne tous les deux.</translation>
    </message>
    <message>
        <source>Ready. It goes as soon as it is your turn.</source>
        <translation>Prêt. Il partira dès que ce sera votre tour.</translation>
    </message>
    <message>
        <source>Seal ⏎</source>
        <translation>Sceller ⏎</translation>
    </message>
    <message>
        <source>It goes when you are both online.</source>
        <translation>Il partira quand vous serez en ligne tous les deux.</translation>
    </message>
    <message>
        <source>What could not be saved was not said. Free some space.</source>
        <translation>Ce qui n’a pas pu être enregistré n’a pas été dit. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>It is %1’s turn. You can write ahead.</source>
        <translation>C’est le tour de %1. Vous pouvez déjà écrire.</translation>
    </message>
    <message>
        <source>It is %1’s turn. Draft kept.</source>
        <translation>C’est le tour de %1. Brouillon gardé.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>La conversation est terminée.</translation>
    </message>
    <message>
        <source>Catching up with %1. Draft kept.</source>
        <translation>Rattrapage avec %1. Brouillon gardé.</translation>
    </message>
    <message>
        <source>Send and pass</source>
        <translation>Envoyer et passer</translation>
    </message>
    <message>
        <source>Ctrl+Enter: send and pass</source>
        <translation>Ctrl+Entrée&#xa0;: envoyer et passer</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>Personnes que je connais</translation>
    </message>
    <message>
        <source>Anyone may knock</source>
        <translation>Tout le monde peut frapper</translation>
    </message>
    <message>
        <source>Nobody can call.</source>
        <translation>Personne ne peut appeler.</translation>
    </message>
    <message>
        <source>People you know come in, and whoever has an invitation. Others are turned away.</source>
        <translation>Entrent les personnes que vous connaissez et celles qui ont une invitation. Les autres sont renvoyées.</translation>
    </message>
    <message>
        <source>People you know come in; you are asked about everybody else.</source>
        <translation>Les personnes que vous connaissez entrent&#x202f;; pour les autres, on vous demande.</translation>
    </message>
</context>
<context>
    <name>Elapsed</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>for so many minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>for so many hours</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>for so many days</comment>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>EndSentences</name>
    <message>
        <source>The conversation with %1 is over.</source>
        <translation>La conversation avec %1 est terminée.</translation>
    </message>
    <message>
        <source>%1 closed the connection before saying anything.</source>
        <translation>%1 a fermé la connexion avant d’avoir rien dit.</translation>
    </message>
    <message>
        <source>If a Talkstick is hosting there, they did not let you in.</source>
        <translation>Si un Talkstick accueille là-bas, il ne vous a pas laissé entrer.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connexion avec %1&#xa0;s’est rompue.</translation>
    </message>
    <message>
        <source>%1 goes on with you in a newer connection.</source>
        <translation>%1 continue avec vous dans une connexion plus récente.</translation>
    </message>
    <message>
        <source>%1 is talking with others and has no room.</source>
        <translation>%1 parle avec d’autres et n’a plus de place.</translation>
    </message>
    <message>
        <source>%1 did not let you in.</source>
        <translation>%1 ne vous a pas laissé entrer.</translation>
    </message>
    <message>
        <source>The Talkstick of %1 could not save, so it ended the conversation.</source>
        <translation>Le Talkstick de %1 n’a pas pu enregistrer et a terminé la conversation.</translation>
    </message>
    <message>
        <source>Their disk may be full.</source>
        <translation>Son disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The Talkstick of %1 heard nothing for too long and ended the conversation.</source>
        <translation>Le Talkstick de %1 n’a rien entendu pendant trop longtemps et a terminé la conversation.</translation>
    </message>
    <message>
        <source>The network may be slow or down.</source>
        <translation>Le réseau est peut-être lent ou en panne.</translation>
    </message>
    <message>
        <source>The Talkstick of %1 did not understand this one and ended the conversation.</source>
        <translation>Le Talkstick de %1 n’a pas compris celui-ci et a terminé la conversation.</translation>
    </message>
    <message>
        <source>One of you may need an update.</source>
        <translation>L’un de vous a peut-être besoin d’une mise à jour.</translation>
    </message>
    <message>
        <source>%1 has a newer Talkstick.</source>
        <translation>%1 a un Talkstick plus récent.</translation>
    </message>
    <message>
        <source>%1 has an older Talkstick.</source>
        <translation>%1 a un Talkstick plus ancien.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>The conversation was ended because the program of %1 did not keep to the rules.</source>
        <translation>La conversation a été terminée parce que le programme de %1 n’a pas respecté les règles.</translation>
    </message>
    <message>
        <source>You left.</source>
        <translation>Vous avez raccroché.</translation>
    </message>
    <message>
        <source>%1 left and closed Talkstick.</source>
        <translation>%1 a raccroché et fermé Talkstick.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 a raccroché.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion avec %1 a été perdue.</translation>
    </message>
    <message>
        <source>They did not leave: the network or their computer may be down.</source>
        <translation>L’autre n’a pas raccroché&#xa0;: le réseau ou son ordinateur est peut-être en panne.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’est pas là.</translation>
    </message>
    <message>
        <source>Your copy of this conversation and that of %1 differ.</source>
        <translation>Votre copie de cette conversation et celle de %1 diffèrent.</translation>
    </message>
    <message>
        <source>One of them comes from a backup. Both are kept; begin a new conversation.</source>
        <translation>L’une d’elles vient d’une sauvegarde. Les deux sont gardées&#x202f;; commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Talkstick could not save the conversation, so it ended it.</source>
        <translation>Talkstick n’a pas pu enregistrer la conversation et l’a donc terminée.</translation>
    </message>
    <message>
        <source>Your disk may be full.</source>
        <translation>Votre disque est peut-être plein.</translation>
    </message>
</context>
<context>
    <name>FirewallHelp</name>
    <message>
        <source>In a terminal, as the firewall in use wants it. Many systems have none.</source>
        <translation>Dans un terminal, selon le pare-feu utilisé. Beaucoup de systèmes n’en ont pas.</translation>
    </message>
    <message>
        <source>With ufw, as Ubuntu:</source>
        <translation>Avec ufw, comme sur Ubuntu&#xa0;:</translation>
    </message>
    <message>
        <source>With firewalld, as Fedora; until the next start, or for good with --permanent:</source>
        <translation>Avec firewalld, comme Fedora&#x202f;; jusqu’au prochain démarrage, ou pour de bon avec --permanent&#xa0;:</translation>
    </message>
    <message>
        <source>In a PowerShell or command prompt that was started as administrator.</source>
        <translation>Dans PowerShell ou une invite de commandes ouverte en administrateur.</translation>
    </message>
    <message>
        <source>In PowerShell:</source>
        <translation>Dans PowerShell&#xa0;:</translation>
    </message>
    <message>
        <source>In a command prompt:</source>
        <translation>Dans une invite de commandes&#xa0;:</translation>
    </message>
    <message>
        <source>In System Settings, Network, Firewall, Options: allow incoming connections for Talkstick. Or in a terminal:</source>
        <translation>Dans Réglages Système, Réseau, Coupe-feu, Options&#xa0;: autoriser les connexions entrantes pour Talkstick. Ou dans un terminal&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Usage: talkstick-cli host [options]
       talkstick-cli join [ADDRESS or INVITATION] [options]
       talkstick-cli invite [options]
       talkstick-cli people [options]
       talkstick-cli history [list | show [ID] | search TEXT |
                              export [ID] | delete ID] [options]
       talkstick-cli COMMAND --help | --version
</source>
        <translation>Utilisation&#xa0;: talkstick-cli host [options]
              talkstick-cli join [ADRESSE ou INVITATION] [options]
              talkstick-cli invite [options]
              talkstick-cli people [options]
              talkstick-cli history [list | show [ID] | search TEXTE |
                                     export [ID] | delete ID] [options]
              talkstick-cli COMMANDE --help | --version
</translation>
    </message>
    <message>
        <source>Talks with one other person, strictly one turn at a time.
Each line of standard input is one turn; an empty line passes the turn on.</source>
        <translation>Parle avec une autre personne, strictement chacun son tour.
Chaque ligne de l’entrée standard est un tour&#x202f;; une ligne vide passe le tour.</translation>
    </message>
    <message>
        <source>Makes an invitation: a link that lets one person in, once, within 24 hours, while you are hosting.</source>
        <translation>Crée une invitation&#xa0;: un lien qui laisse entrer une personne, une seule fois, dans les 24&#xa0;heures, pendant que vous accueillez.</translation>
    </message>
    <message>
        <source>
Events of --json, each with its fields (times in UTC, ISO 8601):
  invitation  id, made, expires, link, hosts, port
  open        id, made, expires: an invitation that can be used
  revoked     id
  person      name, trust (verified, invited, unverified), blocked, met, key
  error       code, detail

Exit statuses: 0 done, 2 usage, or there is nothing to be done, 8 storage.
</source>
        <translation>
Événements de --json, chacun avec ses champs (heures en UTC, ISO 8601)&#xa0;:
  invitation  id, made, expires, link, hosts, port
  open        id, made, expires&#xa0;: une invitation utilisable
  revoked     id
  person      name, trust (verified, invited, unverified), blocked, met, key
  error       code, detail

Codes de sortie&#xa0;: 0 fait, 2 mauvais usage, ou il n’y a rien à faire, 8 stockage.
</translation>
    </message>
    <message>
        <source>Conversations that are kept:
  list         all, the one in which somebody spoke last first
  show [ID]    what was said in one; without ID in the first of the list
  search TEXT  where all these words, or longer ones that begin so, were said
  export [ID]  writes one or all of them down
  delete ID    deletes one on this computer, for good
ID is the beginning of an id, as long as no other begins so.</source>
        <translation>Les conversations gardées&#xa0;:
  list         toutes, celle où l’on a parlé en dernier en tête
  show [ID]    ce qui a été dit dans l’une&#x202f;; sans ID, dans la première de la liste
  search TEXTE où tous ces mots, ou de plus longs qui commencent ainsi, ont été dits
  export [ID]  en écrit une ou les écrit toutes
  delete ID    en supprime une sur cet ordinateur, définitivement
ID est le début d’un identifiant, assez long pour qu’aucun autre ne commence ainsi.</translation>
    </message>
    <message>
        <source>
Events of --json, each with its fields (times in UTC, ISO 8601):
  conversation  id, peer, trust (verified, invited, unverified, plain), turns,
                state (your-turn, their-turn, over, forked, deleted-there,
                transcript: in plain text), begun, spoken, unread
  entry         number, part (if the turn has several), speaker (me, them), time,
                text, or needsNewerVersion instead; of the conversation before it
  hit           id, peer, number, part, speaker, time, excerpt
  cleaning      done, total: what was said is being cleaned out
  deleted       id
  error         code, detail

export --format json writes one object, times as above:
  {&quot;conversations&quot;: [{&quot;id&quot;, &quot;peer&quot;, &quot;trust&quot;, &quot;turns&quot;: [{&quot;number&quot;, &quot;part&quot;,
  &quot;speaker&quot;, &quot;time&quot;, &quot;text&quot; or &quot;needsNewerVersion&quot;}]}]}

Exit statuses: 0 done, or there is nothing to show; 2 usage, or there is no such
conversation; 8 storage, or the file cannot be written; 9 the profile is in use,
which only matters to delete.
</source>
        <translation>
Événements de --json, chacun avec ses champs (heures en UTC, ISO 8601)&#xa0;:
  conversation  id, peer, trust (verified, invited, unverified, plain), turns,
                state (your-turn, their-turn, over, forked, deleted-there,
                transcript&#xa0;: en texte en clair), begun, spoken, unread
  entry         number, part (si le tour en a plusieurs), speaker (me, them),
                time, text ou needsNewerVersion&#x202f;; de la conversation qui précède
  hit           id, peer, number, part, speaker, time, excerpt
  cleaning      done, total&#xa0;: ce qui a été dit est en train d’être effacé
  deleted       id
  error         code, detail

export --format json écrit un seul objet, heures comme ci-dessus&#xa0;:
  {&quot;conversations&quot;: [{&quot;id&quot;, &quot;peer&quot;, &quot;trust&quot;, &quot;turns&quot;: [{&quot;number&quot;, &quot;part&quot;,
  &quot;speaker&quot;, &quot;time&quot;, &quot;text&quot; ou &quot;needsNewerVersion&quot;}]}]}

Codes de sortie&#xa0;: 0 fait, ou il n’y a rien à montrer&#x202f;; 2 mauvais usage, ou il n’y
a pas de telle conversation&#x202f;; 8 stockage, ou le fichier ne peut pas être écrit&#x202f;;
9 le profil est utilisé, ce qui ne gêne que delete.
</translation>
    </message>
    <message>
        <source>
Events of --json, each with its fields:
  listening   address, port
  resolved    host, addresses
  knock       peer, encrypted, name, words: somebody asks to be let in;
              for the joiner: you are at their door
  connected   peer, encrypted, role (host, joiner), name,
              trust (verified, invited, unverified, plain)
  keeping     what (nothing; all: it began earlier), of the conversation, on this
              computer; only with --keep nothing
  turn        holder (me, them), number
  heard       number, part, last (the turn is over), text
  said        number, part
  delivered   number, part: it has arrived (never in plain text)
  held        bytes: the other side wrote out of turn; it waits
  away        since (UTC, ISO 8601): the connection was lost; the conversation is
              not over
  closed      reason (left, lost, closed, broke, declined, busy, ended, error),
              detail
  error       code, detail

Exit statuses: 0 ended normally, 2 usage, 3 name not resolved, 4 nobody answered
who could be talked with, 5 not let in, or not by whom it had to be, 6 the other
side is gone or the program was stopped with turns unsaid or undelivered,
7 cannot listen, 8 storage, 9 the profile is in use.
</source>
        <translation>
Événements de --json, chacun avec ses champs&#xa0;:
  listening   address, port
  resolved    host, addresses
  knock       peer, encrypted, name, words&#xa0;: quelqu’un demande à entrer&#x202f;;
              pour qui rejoint&#xa0;: vous êtes à sa porte
  connected   peer, encrypted, role (host, joiner), name,
              trust (verified, invited, unverified, plain)
  keeping     what (nothing&#x202f;; all&#xa0;: elle a commencé avant), de la conversation, sur
              cet ordinateur&#x202f;; seulement avec --keep nothing
  turn        holder (me, them), number
  heard       number, part, last (le tour est fini), text
  said        number, part
  delivered   number, part&#xa0;: c’est arrivé (jamais en texte en clair)
  held        bytes&#xa0;: l’autre a écrit hors de son tour&#x202f;; cela attend
  away        since (UTC, ISO 8601)&#xa0;: la connexion a été perdue&#x202f;; la conversation
              n’est pas finie
  closed      reason (left, lost, closed, broke, declined, busy, ended, error),
              detail
  error       code, detail

Codes de sortie&#xa0;: 0 fin normale, 2 mauvais usage, 3 nom non résolu, 4 personne à
qui parler n’a répondu, 5 refusé, ou pas par qui il fallait, 6 l’autre est
parti ou le programme a été arrêté avec des tours non dits ou non livrés,
7 écoute impossible, 8 stockage, 9 le profil est utilisé.
</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 not seen yet</source>
        <comment>so many turns</comment>
        <translation>%1 à lire</translation>
    </message>
    <message>
        <source>No conversation is kept.</source>
        <translation>Aucune conversation n’est gardée.</translation>
    </message>
    <message>
        <source>You to %1</source>
        <comment>said something</comment>
        <translation>Vous à %1</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4: %5</source>
        <comment>id, turn, speaker, time, excerpt</comment>
        <translation>%1  %2  %3, %4&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>wired</source>
        <translation>filaire</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>VPN (%1)</source>
        <translation>VPN (%1)</translation>
    </message>
    <message>
        <source>virtual network (%1)</source>
        <translation>réseau virtuel (%1)</translation>
    </message>
    <message>
        <source>Hosting on port %1</source>
        <translation>Accueil sur le port %1</translation>
    </message>
    <message>
        <source>name, works on most networks</source>
        <translation>nom, fonctionne sur la plupart des réseaux</translation>
    </message>
    <message>
        <source>Hosting on port %1, for this computer only</source>
        <translation>Accueil sur le port %1, pour cet ordinateur seulement</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
</context>
<context>
    <name>HumanReporter</name>
    <message>
        <source>  On this network others join %1 (%2).</source>
        <translation>  Sur ce réseau, les autres rejoignent %1 (%2).</translation>
    </message>
    <message>
        <source>  From elsewhere others join %1 (%2).</source>
        <translation>  D’ailleurs, les autres rejoignent %1 (%2).</translation>
    </message>
    <message>
        <source>  A program can call too: %1</source>
        <translation>  Un programme peut appeler aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for a call…</source>
        <translation>En attente d’un appel…</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <translation>%1 trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connected to %1. %2.</source>
        <translation>Connexion établie avec %1. %2.</translation>
    </message>
    <message>
        <source>[%1] Your turn:</source>
        <translation>[%1] Votre tour&#xa0;:</translation>
    </message>
    <message>
        <source>[%1] %2 holds the stick.</source>
        <translation>[%1] %2 a le bâton.</translation>
    </message>
    <message>
        <source>(passed without a word)</source>
        <translation>(passé sans un mot)</translation>
    </message>
    <message>
        <source>The other side wrote out of turn; %1 wait for its next turn.</source>
        <translation>L’autre a écrit hors de son tour&#x202f;; %1 attendent son prochain tour.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. The conversation is not over: it goes on as soon as there is another one.</source>
        <translation>La connexion avec %1 a été perdue. La conversation n’est pas terminée&#xa0;: elle continue dès qu’il y en a une nouvelle.</translation>
    </message>
</context>
<context>
    <name>InvitationText</name>
    <message>
        <source>Made at %1, just now</source>
        <translation>Créée à %1, à l’instant</translation>
    </message>
    <message>
        <source>Made at %1, %2 ago</source>
        <comment>a time, a duration</comment>
        <translation>Créée à %1, il y a %2</translation>
    </message>
    <message>
        <source>You are invited to a conversation on Talkstick.</source>
        <translation>Voici une invitation à une conversation sur Talkstick.</translation>
    </message>
    <message>
        <source>%1 invites you to a conversation on Talkstick.</source>
        <translation>%1 vous invite à une conversation sur Talkstick.</translation>
    </message>
    <message>
        <source>Talkstick is a program for two people who talk one turn at a time, directly from computer to computer. If you do not have it yet, ask whoever sent you this where to get it.</source>
        <translation>Talkstick est un programme pour deux personnes qui parlent chacune à son tour, directement d’ordinateur à ordinateur. Si vous ne l’avez pas encore, demandez à qui vous a envoyé ceci où l’obtenir.</translation>
    </message>
    <message>
        <source>Start Talkstick, choose Join and paste this whole message:</source>
        <translation>Lancez Talkstick, choisissez Rejoindre et collez ce message entier&#xa0;:</translation>
    </message>
    <message>
        <source>It works once, and for 24 hours. Both of us have to be online.</source>
        <translation>L’invitation sert une fois, pendant 24&#xa0;heures. Nous devons tous les deux être en ligne.</translation>
    </message>
    <message>
        <source>Open an invitation?</source>
        <translation>Ouvrir une invitation&#x202f;?</translation>
    </message>
    <message>
        <source>The link does not say who invites you.</source>
        <translation>Le lien ne dit pas qui vous invite.</translation>
    </message>
    <message>
        <source>The link says: “%1” invites you.</source>
        <translation>Le lien dit&#xa0;: «&#xa0;%1&#xa0;» vous invite.</translation>
    </message>
    <message>
        <source>Talkstick will call %1, port %2.</source>
        <translation>Talkstick va appeler %1, port %2.</translation>
    </message>
    <message>
        <source>If nobody answers there, it tries %1.</source>
        <translation>Si personne n’y répond, il essaie %1.</translation>
    </message>
    <message>
        <source>The key that has to answer begins with %1.</source>
        <translation>La clé qui doit répondre commence par %1.</translation>
    </message>
    <message>
        <source>The key that has to answer is that of %1, whom you know.</source>
        <translation>La clé qui doit répondre est celle de %1, que vous connaissez.</translation>
    </message>
    <message>
        <source>Nothing is sent but your name, and only to the Talkstick that made this link.</source>
        <translation>Seul votre nom est envoyé, et seulement au Talkstick qui a créé ce lien.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>This is an invitation to call %1.</source>
        <translation>C’est une invitation à appeler %1.</translation>
    </message>
    <message>
        <source>This is an invitation to call %1, in the name of “%2”.</source>
        <translation>C’est une invitation à appeler %1, au nom de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KeepingText</name>
    <message>
        <source>Nothing is kept on this computer</source>
        <translation>Rien n’est gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>Rien n’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This conversation began earlier, and is kept on this computer.</source>
        <translation>Cette conversation a commencé avant, et est gardée sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>KeptConversation</name>
    <message>
        <source>a plain program</source>
        <translation>un programme simple</translation>
    </message>
    <message>
        <source>somebody with the key %1…</source>
        <translation>quelqu’un avec la clé %1…</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>votre tour</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>tour de l’autre</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>your copies differ</source>
        <translation>vos copies diffèrent</translation>
    </message>
    <message>
        <source>deleted by them</source>
        <translation>supprimée par l’autre</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a conversation with a plain program</comment>
        <translation>fermée</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 tour</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnockText</name>
    <message>
        <source>%1 is connected and has said nothing</source>
        <translation>%1 est en ligne et n’a rien dit</translation>
    </message>
    <message>
        <source>Let in as plain text</source>
        <translation>Laisser entrer en texte en clair</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>A plain program at %1</source>
        <translation>Un programme simple à %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Decline everything from this address until I stop hosting</source>
        <translation>Refuser tout de cette adresse jusqu’à ce que je n’accueille plus</translation>
    </message>
    <message>
        <source>%1 is at the door.</source>
        <translation>%1 est à la porte.</translation>
    </message>
    <message>
        <source>Someone at %1 gives no name</source>
        <translation>Quelqu’un à %1 ne donne pas de nom</translation>
    </message>
    <message>
        <source>Someone without a name is at the door.</source>
        <translation>Quelqu’un sans nom est à la porte.</translation>
    </message>
    <message>
        <source>Someone at %1 uses the name “%2”</source>
        <translation>Quelqu’un à %1 se présente comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Someone who uses the name %1 is at the door.</source>
        <translation>Quelqu’un qui se présente comme %1 est à la porte.</translation>
    </message>
    <message>
        <source>Let in, not verified</source>
        <translation>Laisser entrer, non vérifié</translation>
    </message>
    <message>
        <source>Decline and block</source>
        <translation>Refuser et bloquer</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <translation>%1 appelle</translation>
    </message>
    <message>
        <source>%1 is at the door. Not verified.</source>
        <translation>%1 est à la porte. Non vérifié.</translation>
    </message>
    <message>
        <source>This is not the %1 you know: a new computer, or somebody else</source>
        <translation>Ce n’est pas la clé que vous connaissez de %1&#xa0;: un nouvel ordinateur, ou quelqu’un d’autre</translation>
    </message>
    <message>
        <source>At the door is not the %1 you know: a new computer, or somebody else.</source>
        <translation>À la porte, ce n’est pas la clé de %1 que vous connaissez&#xa0;: un nouvel ordinateur, ou quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Words: %1.</source>
        <comment>safety words</comment>
        <translation>Mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Comparer les mots…</translation>
    </message>
    <message>
        <source>Say these words to each other, by voice:</source>
        <translation>Dites-vous ces mots de vive voix&#xa0;:</translation>
    </message>
    <message>
        <source>They match: let in</source>
        <translation>Identiques&#xa0;: laisser entrer</translation>
    </message>
    <message>
        <source>Waits in line: too many conversations are going on.</source>
        <translation>Attend son tour&#xa0;: trop de conversations sont en cours.</translation>
    </message>
    <message>
        <source>%1 came in with your invitation.</source>
        <translation>%1 entre avec votre invitation.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 est là.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>A conversation is still going on.</source>
        <translation>Une conversation est encore en cours.</translation>
    </message>
    <message>
        <source>If you quit, you leave. What was said is kept.</source>
        <translation>Si vous fermez le programme, vous raccrochez. Ce qui a été dit est gardé.</translation>
    </message>
    <message>
        <source>Leave and quit</source>
        <translation>Raccrocher et fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>If you quit, you leave. Nothing is kept of one conversation: what was said in it will be gone.</source>
        <translation>Si vous fermez le programme, vous raccrochez. Rien n’est gardé d’une conversation&#xa0;: ce qui y a été dit sera perdu.</translation>
    </message>
    <message>
        <source>Nothing is kept of one conversation.</source>
        <translation>Rien n’est gardé d’une conversation.</translation>
    </message>
    <message>
        <source>If you quit, what was said in it will be gone.</source>
        <translation>Si vous fermez le programme, ce qui y a été dit sera perdu.</translation>
    </message>
    <message>
        <source>If you quit, what was said in them will be gone.</source>
        <translation>Si vous fermez le programme, ce qui y a été dit sera perdu.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are still going on.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n conversation est encore en cours.</numerusform>
            <numerusform>%n conversations sont encore en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you quit, you leave. Nothing is kept of %n conversations: what was said in them will be gone.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Si vous fermez le programme, vous raccrochez. Rien n’est gardé de %n conversation&#xa0;: ce qui y a été dit sera perdu.</numerusform>
            <numerusform>Si vous fermez le programme, vous raccrochez. Rien n’est gardé de %n conversations&#xa0;: ce qui y a été dit sera perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is kept of %n conversations.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Rien n’est gardé de %n conversation.</numerusform>
            <numerusform>Rien n’est gardé de %n conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>jamais rencontré</translation>
    </message>
    <message>
        <source>No invitation is open.</source>
        <translation>Aucune invitation n’est ouverte.</translation>
    </message>
    <message>
        <source>The invitation was withdrawn.</source>
        <translation>L’invitation a été retirée.</translation>
    </message>
    <message>
        <source>You know nobody yet.</source>
        <translation>Vous ne connaissez encore personne.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Host at once.</source>
        <translation>Accueillir tout de suite.</translation>
    </message>
    <message>
        <source>The port to host on.</source>
        <translation>Le port sur lequel accueillir.</translation>
    </message>
    <message>
        <source>Join the computer at ADDRESS.</source>
        <translation>Rejoindre l’ordinateur à l’adresse ADDRESS.</translation>
    </message>
    <message>
        <source>Join a plain program, without encryption: nc, telnet, C.</source>
        <translation>Rejoindre un programme simple, sans chiffrement&#xa0;: nc, telnet, C.</translation>
    </message>
    <message>
        <source>Open the invitation LINK, after asking.</source>
        <translation>Ouvrir l’invitation LINK, après avoir demandé.</translation>
    </message>
    <message>
        <source>Keep everything (key, people, settings) in the folder DIR.</source>
        <translation>Tout garder (clé, personnes, réglages) dans le dossier DIR.</translation>
    </message>
    <message>
        <source>A direct conversation between two people, strictly one turn at a time.</source>
        <translation>Une conversation directe entre deux personnes, strictement chacune à son tour.</translation>
    </message>
    <message>
        <source>Bring everything from another computer, which has written FILE.</source>
        <translation>Tout reprendre d’un autre ordinateur, qui a écrit FILE.</translation>
    </message>
    <message>
        <source>Call yourself NAME, if you have chosen no name yet in this profile.</source>
        <translation>Vous appeler NAME, si vous n’avez pas encore choisi de nom dans ce profil.</translation>
    </message>
    <message>
        <source>Take the right half of the screen called SCREEN, beside another window.</source>
        <translation>Prendre la moitié droite de l’écran appelé SCREEN, à côté d’une autre fenêtre.</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Talkstick keeps its own files in this folder, and nothing else.</source>
        <translation>Dans ce dossier, Talkstick garde ses propres fichiers, et rien d’autre.</translation>
    </message>
    <message>
        <source>There is another file of that name now.</source>
        <translation>Il y a maintenant un autre fichier de ce nom.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>What is kept here cannot be read.</source>
        <translation>Ce qui est gardé ici ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The key of this profile cannot be read.</source>
        <translation>La clé de ce profil ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Somebody is known here already, or something was said.</source>
        <translation>Quelqu’un est déjà connu ici, ou quelque chose a été dit.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is no file that was written to move to another computer.</source>
        <translation>Ce fichier n’a pas été écrit pour changer d’ordinateur.</translation>
    </message>
    <message>
        <source>A newer Talkstick has written this file.</source>
        <translation>Un Talkstick plus récent a écrit ce fichier.</translation>
    </message>
    <message>
        <source>The file is damaged: it is not as it was written, or a part is missing.</source>
        <translation>Le fichier est endommagé&#xa0;: il n’est plus tel qu’il a été écrit, ou il en manque une partie.</translation>
    </message>
    <message>
        <source>The key in the file is damaged.</source>
        <translation>La clé dans le fichier est endommagée.</translation>
    </message>
    <message>
        <source>What is in the file cannot be kept on this computer.</source>
        <translation>Ce que contient le fichier ne peut pas être gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Faites de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Look at who may read and write in the folder of the profile.</source>
        <translation>Regardez qui peut lire et écrire dans le dossier du profil.</translation>
    </message>
    <message>
        <source>Nothing is ever mixed or replaced. Start Talkstick with an empty folder (%1), or move this profile’s folder away, and bring the file there.</source>
        <translation>Rien n’est jamais mélangé ni remplacé. Lancez Talkstick avec un dossier vide (%1), ou déplacez le dossier de ce profil, et reprenez-y le fichier.</translation>
    </message>
    <message>
        <source>Look whether it is there, and may be read.</source>
        <translation>Regardez s’il est là, et s’il peut être lu.</translation>
    </message>
    <message>
        <source>Choose the one that “Move to another computer” has written on the other one.</source>
        <translation>Choisissez celui que «&#xa0;Changer d’ordinateur&#xa0;» a écrit sur l’autre.</translation>
    </message>
    <message>
        <source>Update Talkstick on this computer.</source>
        <translation>Mettez à jour Talkstick sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy it once more, or write it anew on the other computer.</source>
        <translation>Copiez-le encore une fois, ou écrivez-le de nouveau sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Everything is in the file %1.</source>
        <translation>Tout est dans le fichier %1.</translation>
    </message>
    <message>
        <source>Whoever has this file can be you and read everything. Bring it to the other computer yourself, and delete it afterwards.

From now on use only one of the two computers: with both, your conversations would go different ways.</source>
        <translation>Qui a ce fichier peut se faire passer pour vous et tout lire. Portez-le vous-même à l’autre ordinateur, puis supprimez-le.

Désormais, n’utilisez qu’un des deux ordinateurs&#xa0;: avec les deux, vos conversations suivraient des chemins différents.</translation>
    </message>
    <message>
        <source>Everything has come from the other computer. From now on use only this one, and delete the file.</source>
        <translation>Tout est arrivé de l’autre ordinateur. Désormais, n’utilisez que celui-ci, et supprimez le fichier.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Your turn – %1</source>
        <translation>Votre tour – %1</translation>
    </message>
    <message>
        <source>Your draft is ready.</source>
        <translation>Votre brouillon est prêt.</translation>
    </message>
    <message>
        <source>Someone is at the door</source>
        <translation>Quelqu’un est à la porte</translation>
    </message>
    <message>
        <source>Still your turn with %1</source>
        <translation>C’est encore votre tour avec %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <extracomment>%1 is a moment: &quot;Tue 14:20&quot;</extracomment>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>Nothing heard from %1</source>
        <translation>Pas de nouvelles de %1</translation>
    </message>
    <message>
        <source>It has been their turn since %1.</source>
        <extracomment>%1 is a moment: &quot;Tue 14:20&quot;</extracomment>
        <translation>C’est le tour de l’autre depuis %1.</translation>
    </message>
    <message>
        <source>Talkstick: your turn in one conversation</source>
        <translation>Talkstick&#xa0;: votre tour dans une conversation</translation>
    </message>
    <message numerus="yes">
        <source>Talkstick: your turn in %n conversations</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Talkstick&#xa0;: votre tour dans %n conversation</numerusform>
            <numerusform>Talkstick&#xa0;: votre tour dans %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnAddresses</name>
    <message>
        <source>your public name</source>
        <translation>votre nom public</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>You have compared words with them.</source>
        <translation>Vous avez comparé les mots.</translation>
    </message>
    <message>
        <source>You met by an invitation.</source>
        <translation>Vous vous êtes rencontrés par une invitation.</translation>
    </message>
    <message>
        <source>You have not compared words, so it may be somebody else.</source>
        <translation>Vous n’avez pas comparé les mots, c’est donc peut-être quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>They call themselves “%1”.</source>
        <translation>Se présente comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Last met: %1</source>
        <comment>a day</comment>
        <translation>Dernière rencontre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reached at: %1</source>
        <translation>Joint à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Their key begins with %1.</source>
        <translation>Sa clé commence par %1.</translation>
    </message>
    <message>
        <source>They are not blocked any more then, and knock like a stranger.</source>
        <translation>Le blocage est alors levé, et cette personne frappe comme une inconnue.</translation>
    </message>
    <message>
        <source>If they call again they knock like a stranger, and you have to compare words afresh.</source>
        <translation>Si cette personne rappelle, elle frappe comme une inconnue, et il faut comparer les mots de nouveau.</translation>
    </message>
</context>
<context>
    <name>PortTest</name>
    <message>
        <source>Listening on port %1: yes.</source>
        <translation>À l’écoute sur le port %1&#xa0;: oui.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network right now, so that no other device can call it.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau en ce moment&#xa0;: aucun autre appareil ne peut l’appeler.</translation>
    </message>
    <message>
        <source>On your phone, same Wi-Fi, open %1. The page will not load; watch here.</source>
        <translation>Sur votre téléphone, sur le même Wi-Fi, ouvrez %1. La page ne se chargera pas&#x202f;; regardez ici.</translation>
    </message>
    <message>
        <source>Under which address others see you is not known here. Your router shows it. Write it under “The address others use”, and test again.</source>
        <translation>L’adresse sous laquelle les autres vous voient n’est pas connue ici. Votre routeur la montre. Écrivez-la sous «&#xa0;L’adresse que les autres utilisent&#xa0;» et testez de nouveau.</translation>
    </message>
    <message>
        <source>On your phone, with Wi-Fi off, open %1. The page will not load; watch here.</source>
        <translation>Sur votre téléphone, Wi-Fi coupé, ouvrez %1. La page ne se chargera pas&#x202f;; regardez ici.</translation>
    </message>
    <message>
        <source>This computer has called itself. That proves nothing: no firewall and no router was in between.</source>
        <translation>Cet ordinateur s’est appelé lui-même. Cela ne prouve rien&#xa0;: il n’y avait ni pare-feu ni routeur entre les deux.</translation>
    </message>
    <message>
        <source>Nothing has come through yet.</source>
        <translation>Rien n’est encore passé.</translation>
    </message>
    <message>
        <source>A guest or campus Wi-Fi may keep devices apart; then none of them can call another. Or the firewall of this computer stops calls. This lets them through:</source>
        <translation>Un Wi-Fi d’invités ou de campus sépare parfois les appareils&#xa0;: alors aucun ne peut en appeler un autre. Ou bien le pare-feu de cet ordinateur arrête les appels. Ceci les laisse passer&#xa0;:</translation>
    </message>
    <message>
        <source>Your router may not pass port %1 on to this computer. Some providers let no calls in at all. Or the firewall of this computer stops them. This lets them through:</source>
        <translation>Votre routeur ne transmet peut-être pas le port %1 à cet ordinateur. Certains fournisseurs ne laissent entrer aucun appel. Ou bien le pare-feu de cet ordinateur les arrête. Ceci les laisse passer&#xa0;:</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2, but it is in your own network: that does not test the router. Is its Wi-Fi off?</source>
        <translation>Un appareil à %1 est passé à %2, mais il est dans votre propre réseau&#xa0;: cela ne teste pas le routeur. Son Wi-Fi est-il coupé&#x202f;?</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2: a web browser.</source>
        <translation>Un appareil à %1 est passé à %2&#xa0;: un navigateur web.</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2: a Talkstick.</source>
        <translation>Un appareil à %1 est passé à %2&#xa0;: un Talkstick.</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2: a plain program.</source>
        <translation>Un appareil à %1 est passé à %2&#xa0;: un programme simple.</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2.</source>
        <translation>Un appareil à %1 est passé à %2.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Hello! You held the stick and handed it to me with your turn; with mine I hand it back. The band above shows in whose seat it lies.</source>
        <translation>Bonjour&#x202f;! Vous aviez le bâton et me l’avez passé avec votre tour&#x202f;; avec le mien, je vous le rends. Le bandeau ci-dessus montre à quelle place il se trouve.</translation>
    </message>
    <message>
        <source>While I hold the stick you can write all the same. What you write stays where it is until it is your turn.</source>
        <translation>Pendant que j’ai le bâton, vous pouvez écrire quand même. Ce que vous écrivez reste en place jusqu’à votre tour.</translation>
    </message>
    <message>
        <source>Enter says your turn and passes the stick, Shift+Enter begins a new line. In the preferences you can have it the other way round.</source>
        <translation>Entrée dit votre tour et passe le bâton, Maj+Entrée commence une nouvelle ligne. Dans les préférences, vous pouvez inverser cela.</translation>
    </message>
    <message>
        <source>You need not say anything: Pass, or Ctrl+Shift+Enter, hands over the stick without a word. For three seconds Esc takes it back.</source>
        <translation>Rien ne vous oblige à parler&#xa0;: Passer, ou Ctrl+Maj+Entrée, remet le bâton sans un mot. Pendant trois secondes, Échap le reprend.</translation>
    </message>
    <message>
        <source>With another Talkstick, Ctrl+Enter says something and keeps the stick. I am a plain program: there the stick passes with every turn.</source>
        <translation>Avec un autre Talkstick, Ctrl+Entrée dit quelque chose et garde le bâton. Je suis un programme simple&#xa0;: là, le bâton passe à chaque tour.</translation>
    </message>
    <message>
        <source>F12 opens the inspector. Our connection is a real one, so each step and each byte you see there is real; only that it never leaves this computer.</source>
        <translation>F12 ouvre l’inspecteur. Notre connexion est une vraie, donc chaque étape et chaque octet que vous y voyez sont vrais&#x202f;; seulement, elle ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Ctrl+F finds what was said, here and in all other conversations. Ctrl+G goes to a turn or a day.</source>
        <translation>Ctrl+F retrouve ce qui a été dit, ici et dans toutes les autres conversations. Ctrl+G va à un tour ou à un jour.</translation>
    </message>
    <message>
        <source>Ctrl+W leaves a conversation. With people you can go on later, at the same turn. Of practising nothing is kept.</source>
        <translation>Ctrl+W quitte une conversation. Avec des gens, vous pouvez continuer plus tard, au même tour. D’un entraînement, rien n’est gardé.</translation>
    </message>
    <message>
        <source>That is all I know. Go on as long as you like: I begin anew.</source>
        <translation>C’est tout ce que je sais. Continuez tant que vous voulez&#xa0;: je recommence du début.</translation>
    </message>
    <message>
        <source>I was thinking, for ten seconds, and the next time it takes me longer. Write your next turn meanwhile: a draft stays until it is said.</source>
        <translation>J’ai réfléchi, pendant dix secondes, et la prochaine fois il me faudra plus. Écrivez votre prochain tour en attendant&#xa0;: un brouillon reste jusqu’à ce qu’il soit dit.</translation>
    </message>
    <message>
        <source>You need not watch. Look at something else, and the desktop tells you when it is your turn.</source>
        <translation>Inutile de surveiller. Regardez autre chose, et le bureau vous dit quand c’est votre tour.</translation>
    </message>
    <message>
        <source>Did you try to raise a hand? That is for two Talksticks: a plain program like me never learns of it.</source>
        <translation>Avez-vous essayé de lever la main&#x202f;? C’est pour deux Talkstick&#xa0;: un programme simple comme moi n’en sait jamais rien.</translation>
    </message>
    <message>
        <source>Nobody loses a turn for being slow. Whoever does not want to forget one is reminded of it after some days; that stands in the preferences.</source>
        <translation>Personne ne perd un tour pour être lent. Qui ne veut pas en oublier un se le fait rappeler après quelques jours&#x202f;; cela se règle dans les préférences.</translation>
    </message>
    <message>
        <source>So much to tell you!
All of this is one turn, although I send it in several pieces.
The inspector, F12, shows each of them as it comes.
Your Talkstick waits until I have come to the end of a line and am quiet.
Only then it is your turn.</source>
        <translation>J’ai tant à vous raconter&#x202f;!
Tout ceci est un seul tour, bien que je l’envoie en plusieurs morceaux.
L’inspecteur, F12, montre chacun d’eux à son arrivée.
Votre Talkstick attend que je sois au bout d’une ligne et que je me taise.
Alors seulement, c’est votre tour.</translation>
    </message>
    <message>
        <source>And another thing.
A long turn is easier to read in paragraphs, so Shift+Enter is worth knowing.
To find one of my many turns again there is Ctrl+F.
F2, or Enter on a turn, opens it as text, to copy a part of it.</source>
        <translation>Et encore une chose.
Un long tour se lit mieux en paragraphes, il est donc bon de connaître Maj+Entrée.
Pour retrouver un de mes nombreux tours, il y a Ctrl+F.
F2, ou Entrée sur un tour, l’ouvre comme texte, pour en copier une partie.</translation>
    </message>
    <message>
        <source>Where was I?
You can scroll back while I speak; nothing takes you away from where you read.
End leads back to the newest turn.
And now it is you who holds the stick, at last.</source>
        <translation>Où en étais-je&#x202f;?
Vous pouvez remonter pendant que je parle&#x202f;; rien ne vous arrache à ce que vous lisez.
Fin ramène au tour le plus récent.
Et maintenant c’est vous qui avez le bâton, enfin.</translation>
    </message>
    <message>
        <source>Yes, yes. In a moment I shall speak again, although it is your turn.</source>
        <translation>Oui, oui. Dans un instant je vais encore parler, bien que ce soit votre tour.</translation>
    </message>
    <message>
        <source>I do not wait for the stick! Your Talkstick held this back until you had spoken, and the band told you that it waits.</source>
        <translation>Je n’attends pas le bâton, moi&#x202f;! Votre Talkstick a retenu ceci jusqu’à ce que vous ayez parlé, et le bandeau vous a dit que cela attendait.</translation>
    </message>
    <message>
        <source>And again. Nothing that I write out of turn is lost, and none of it takes the stick from you. Say one more thing, and I go without a goodbye.</source>
        <translation>Et encore. Rien de ce que j’écris hors de mon tour n’est perdu, et rien ne vous prend le bâton. Dites encore une chose, et je pars sans dire au revoir.</translation>
    </message>
    <message>
        <source>I heard: “%1”. I am a program in C with room for 79 bytes. A longer turn comes to me in pieces, and I answer each of them.</source>
        <translation>J’ai entendu&#xa0;: «&#xa0;%1&#xa0;». Je suis un programme en C qui a de la place pour 79 octets. Un tour plus long m’arrive en morceaux, et je réponds à chacun.</translation>
    </message>
    <message>
        <source>I heard: “%1”. If that was a piece, my next answer comes out of turn. It waits, and from then on I am one answer behind: we have lost step.</source>
        <translation>J’ai entendu&#xa0;: «&#xa0;%1&#xa0;». Si c’était un morceau, ma prochaine réponse arrive hors de mon tour. Elle attend, et dès lors j’ai une réponse de retard&#xa0;: nous avons perdu le fil.</translation>
    </message>
    <message>
        <source>I heard: “%1”. To a turn without a word (Pass) I say nothing, and both of us wait. Then Speak anyway takes the stick back.</source>
        <translation>J’ai entendu&#xa0;: «&#xa0;%1&#xa0;». À un tour sans un mot (Passer), je ne dis rien, et nous attendons tous les deux. Alors Parler quand même reprend le bâton.</translation>
    </message>
    <message>
        <source>Practice partner, polite</source>
        <translation>Partenaire d’entraînement, poli</translation>
    </message>
    <message>
        <source>Practice partner, slow</source>
        <translation>Partenaire d’entraînement, lent</translation>
    </message>
    <message>
        <source>Practice partner, chatty</source>
        <translation>Partenaire d’entraînement, bavard</translation>
    </message>
    <message>
        <source>Practice partner, rude</source>
        <translation>Partenaire d’entraînement, grossier</translation>
    </message>
    <message>
        <source>Practice partner, small buffer</source>
        <translation>Partenaire d’entraînement, petit tampon</translation>
    </message>
    <message>
        <source>There is nobody to practise with: this computer lets no program wait for a call. (%1)</source>
        <translation>Il n’y a personne avec qui s’entraîner&#xa0;: cet ordinateur ne laisse aucun programme attendre un appel. (%1)</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Seconde fenêtre</translation>
    </message>
    <message>
        <source>The second window opens beside this one and knocks here. Let it in.</source>
        <translation>La seconde fenêtre s’ouvre à côté de celle-ci et frappe ici. Laissez-la entrer.</translation>
    </message>
    <message>
        <source>The second window could not be opened.</source>
        <translation>La seconde fenêtre n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>A second window would be a stranger, and only people you know may call. Let anyone knock first, in the menu Door.</source>
        <translation>Une seconde fenêtre serait une inconnue, et seuls les gens que vous connaissez peuvent appeler. Laissez d’abord tout le monde frapper, dans le menu Porte.</translation>
    </message>
</context>
<context>
    <name>ProfileTrouble</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Nothing can be kept in the folder %1.</source>
        <translation>Rien ne peut être gardé dans le dossier %1.</translation>
    </message>
    <message>
        <source>The key in %1 cannot be read.</source>
        <translation>La clé dans %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The key in %1 is damaged.</source>
        <translation>La clé dans %1 est endommagée.</translation>
    </message>
    <message>
        <source>A new key cannot be kept in %1.</source>
        <translation>Une nouvelle clé ne peut pas être gardée dans %1.</translation>
    </message>
    <message>
        <source>Qt’s plugin for SQLite is missing, so nothing can be kept in %1.</source>
        <translation>Le module de Qt pour SQLite manque, donc rien ne peut être gardé dans %1.</translation>
    </message>
    <message>
        <source>The database in %1 cannot be opened.</source>
        <translation>La base de données dans %1 ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The database in %1 is damaged.</source>
        <translation>La base de données dans %1 est endommagée.</translation>
    </message>
    <message>
        <source>A newer Talkstick has written the database in %1.</source>
        <translation>Un Talkstick plus récent a écrit la base de données dans %1.</translation>
    </message>
    <message>
        <source>The database in %1 cannot be written.</source>
        <translation>La base de données dans %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>Le disque qui contient %1 est plein.</translation>
    </message>
    <message>
        <source>Another program has been writing to the database in %1 for too long.</source>
        <translation>Un autre programme écrit depuis trop longtemps dans la base de données dans %1.</translation>
    </message>
    <message>
        <source>Look at who may read and write there, and whether the disk is full.</source>
        <translation>Voyez qui peut y lire et écrire, et si le disque est plein.</translation>
    </message>
    <message>
        <source>Bring it back from a backup. If there is none, move it away: a new one is made, and people will not recognise you.</source>
        <translation>Reprenez-la d’une sauvegarde. S’il n’y en a pas, déplacez-la&#xa0;: une nouvelle est créée, et les gens ne vous reconnaîtront pas.</translation>
    </message>
    <message>
        <source>Bring it back from a backup. If there is none, move it away: a new one is made, and nobody is known in it.</source>
        <translation>Reprenez-la d’une sauvegarde. S’il n’y en a pas, déplacez-la&#xa0;: une nouvelle est créée, et personne n’y est connu.</translation>
    </message>
    <message>
        <source>Install it: in Debian and Ubuntu it is libqt6sql6-sqlite.</source>
        <translation>Installez-le&#xa0;: dans Debian et Ubuntu, c’est libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Choose another folder with %1.</source>
        <translation>Choisissez un autre dossier avec %1.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>%1 is using this profile.</source>
        <translation>%1 utilise ce profil.</translation>
    </message>
    <message>
        <source>%1 is using this profile on %2.</source>
        <translation>%1 utilise ce profil sur %2.</translation>
    </message>
    <message>
        <source>End it, or use a profile of its own for one of the two: %1.</source>
        <translation>Fermez-le, ou donnez à l’un des deux un profil à lui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was kept could not be read. It was put aside as %1.</source>
        <translation>Ce qui était conservé n’a pas pu être lu. C’est maintenant à part, dans %1.</translation>
    </message>
    <message>
        <source>Nobody is known any more, and no conversation is listed. If there is a backup, end Talkstick and bring the database back from it.</source>
        <translation>Plus personne n’est connu, et aucune conversation n’est dans la liste. S’il y a une sauvegarde, fermez Talkstick et reprenez-y la base de données.</translation>
    </message>
</context>
<context>
    <name>PublicName</name>
    <message>
        <source>This is an invitation, not an address.</source>
        <translation>C’est une invitation, pas une adresse.</translation>
    </message>
    <message>
        <source>%1 works only inside your own network; nobody elsewhere can call it.</source>
        <translation>%1 ne fonctionne que dans votre propre réseau&#x202f;; personne ne peut l’appeler d’ailleurs.</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Ordinateur introuvable</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Opération impossible sur ce socket</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>L’opération du socket a pris trop de temps</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Le socket n’est pas connecté</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Réseau inaccessible</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Affiche l’aide sur les options de la ligne de commande.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Affiche l’aide, y compris les options propres à Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Ferme le panneau</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Détache le panneau ou le rattache</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Aller en avant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lieux et favoris</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Montrer les fichiers &amp;cachés</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lieux récents</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ce dossier n’existe pas.
Vérifiez que le nom donné est le bon.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Voulez-vous vraiment supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture.
Voulez-vous le supprimer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Le dossier n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>Ordinateur introuvable</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Erreur inconnue</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Ni fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Erreur inconnue</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Montrer les détails…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Masquer les détails…</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>L’autre ordinateur a fermé la connexion</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>L’opération du réseau a pris trop de temps</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Ressources épuisées</translation>
    </message>
    <message>
        <source>Unsupported socket operation</source>
        <translation>Opération de socket impossible</translation>
    </message>
    <message>
        <source>Protocol type not supported</source>
        <translation>Type de protocole inconnu ici</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Réseau inaccessible</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>L’adresse est déjà utilisée</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>L’adresse n’est pas disponible</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>L’adresse est protégée</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Ordinateur inaccessible</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Erreur passagère</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Erreur de réseau</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Erreur inconnue</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Écriture impossible</translation>
    </message>
    <message>
        <source>Another socket is already listening on the same port</source>
        <translation>Un autre socket écoute déjà ce port</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Défiler jusqu’ici</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page à gauche</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page à droite</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Échec de la négociation TLS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Erreur de lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unable to write data: %1</source>
        <translation>Données impossibles à écrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The TLS/SSL connection has been closed</source>
        <translation>La connexion TLS a été fermée</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>L’autre n’a présenté aucun certificat</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Erreur inconnue</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Défiler à gauche</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Défiler à droite</translation>
    </message>
</context>
<context>
    <name>QTcpServer</name>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Opération impossible sur ce socket</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>RecentAddresses</name>
    <message>
        <source>%1 – plain text</source>
        <comment>an address</comment>
        <translation>%1 – texte en clair</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Host instead</source>
        <translation>Accueillir plutôt</translation>
    </message>
    <message>
        <source>Connect without encryption…</source>
        <translation>Se connecter sans chiffrement…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Comparer les mots…</translation>
    </message>
    <message>
        <source>Knock anyway</source>
        <translation>Frapper quand même</translation>
    </message>
    <message>
        <source>Practice…</source>
        <translation>S’entraîner…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Type the name or address of the computer to call.</source>
        <translation>Tapez le nom ou l’adresse de l’ordinateur à appeler.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, as in %1.</source>
        <translation>Un port est un nombre de 1 à 65535, comme dans %1.</translation>
    </message>
    <message>
        <source>“%1” is no computer’s name or address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom ni une adresse d’ordinateur.</translation>
    </message>
    <message>
        <source>An IPv6 address with a port is written like %1.</source>
        <translation>Une adresse IPv6 avec un port s’écrit comme %1.</translation>
    </message>
    <message>
        <source>This invitation is longer than any Talkstick makes one.</source>
        <translation>Cette invitation est plus longue que celles que Talkstick crée.</translation>
    </message>
    <message>
        <source>A part of this invitation is missing. Copy the whole message, or ask for a new one.</source>
        <translation>Il manque une partie de cette invitation. Copiez le message entier, ou demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer Talkstick. Update this one.</source>
        <translation>Cette invitation vient d’un Talkstick plus récent. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>This invitation leads nowhere: nobody can be called at the address in it. Ask for a new one.</source>
        <translation>Cette invitation ne mène nulle part&#xa0;: personne ne peut être appelé à l’adresse qu’elle contient. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation names a port that Talkstick does not call. Ask for a new one.</source>
        <translation>Cette invitation indique un port que Talkstick n’appelle pas. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>There is no invitation in this text.</source>
        <translation>Il n’y a pas d’invitation dans ce texte.</translation>
    </message>
    <message>
        <source>They are talking with others. You stand in line to be let in.</source>
        <translation>D’autres conversations sont en cours là-bas. Vous êtes dans la file d’attente.</translation>
    </message>
    <message>
        <source>Waiting to be let in.</source>
        <translation>En attente qu’on vous laisse entrer.</translation>
    </message>
    <message>
        <source>Something about a person or an invitation could not be saved, so it is as it was before. Is the disk full?</source>
        <translation>Quelque chose sur une personne ou une invitation n’a pas pu être enregistré, et reste donc comme avant. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>Encryption is not available in this installation, so Talkstick will not host or join people. Plain programs still work.</source>
        <translation>Le chiffrement n’est pas disponible dans cette installation&#xa0;: Talkstick ne peut ni accueillir ni rejoindre des personnes. Les programmes simples fonctionnent quand même.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port.</source>
        <translation>Fermez ce programme, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port %1 is free; if you use it, tell the other side the port too.</source>
        <translation>Le port %1 est libre&#x202f;; si vous l’utilisez, dites aussi le port à l’autre.</translation>
    </message>
    <message>
        <source>Ports below 1024 need administrator rights.</source>
        <translation>Les ports en dessous de 1024 demandent des droits d’administrateur.</translation>
    </message>
    <message>
        <source>Use port 8784, or any other from 1024 on.</source>
        <translation>Utilisez le port 8784, ou tout autre à partir de 1024.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>Cet ordinateur n’a pas l’adresse %1.</translation>
    </message>
    <message>
        <source>Leave the address out to listen on all of this computer’s addresses.</source>
        <translation>N’indiquez pas d’adresse pour écouter à toutes celles de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer cannot listen on port %1.</source>
        <translation>Cet ordinateur ne peut pas écouter sur le port %1.</translation>
    </message>
    <message>
        <source>Try another port.</source>
        <translation>Essayez un autre port.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>La conversation est terminée.</translation>
    </message>
    <message>
        <source>You hold the stick already.</source>
        <translation>Vous avez déjà le bâton.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Personne n’est en ligne avec vous.</translation>
    </message>
    <message>
        <source>The other side spoke out of turn.</source>
        <translation>L’autre a parlé hors de son tour.</translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>Ce n’est pas votre tour.</translation>
    </message>
    <message>
        <source>This is too long for one turn.</source>
        <translation>C’est trop long pour un tour.</translation>
    </message>
    <message>
        <source>The conversation has begun already.</source>
        <translation>La conversation a déjà commencé.</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>essai…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connexion établie</translation>
    </message>
    <message>
        <source>nobody is hosting there</source>
        <translation>personne n’accueille là</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>pas de route</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 was turned away: too many callers are waiting.</source>
        <translation>%1&#xa0;: renvoi, trop d’appelants attendent.</translation>
    </message>
    <message>
        <source>%1 was turned away: it is a web browser or another program, not a person.</source>
        <translation>%1&#xa0;: renvoi, c’est un navigateur ou un autre programme, pas une personne.</translation>
    </message>
    <message>
        <source>%1 was turned away: the door is closed to it.</source>
        <translation>%1&#xa0;: renvoi, la porte lui est fermée.</translation>
    </message>
    <message>
        <source>%1 was not answered for ten minutes and was turned away.</source>
        <translation>%1&#xa0;: renvoi après dix minutes sans réponse.</translation>
    </message>
    <message>
        <source>%1 was turned away: no encrypted connection came about.</source>
        <translation>%1&#xa0;: renvoi, aucune connexion chiffrée ne s’est établie.</translation>
    </message>
    <message>
        <source>%1 was turned away: it is somebody you have blocked.</source>
        <translation>%1&#xa0;: renvoi, c’est quelqu’un que vous avez bloqué.</translation>
    </message>
    <message>
        <source>%1 was turned away: it came with an invitation that is used, too old or withdrawn.</source>
        <translation>%1&#xa0;: renvoi, l’invitation présentée a servi, est trop ancienne ou a été retirée.</translation>
    </message>
    <message>
        <source>%1 was turned away: this computer has called itself.</source>
        <translation>%1&#xa0;: renvoi, cet ordinateur s’est appelé lui-même.</translation>
    </message>
    <message>
        <source>%1 called and went away before it was answered.</source>
        <translation>%1 a appelé puis est parti avant une réponse.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>how turns end on the wire</comment>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>so many turns, from a day and time to another</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>Times are those of %1</source>
        <comment>a time zone</comment>
        <translation>Les heures sont celles de %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <comment>an id</comment>
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>end: %1</source>
        <comment>so many turns</comment>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>no conversation is kept</source>
        <translation>aucune conversation n’est gardée</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>number, speaker, time</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>something that needs a newer Talkstick</source>
        <translation>quelque chose qui demande un Talkstick plus récent</translation>
    </message>
    <message>
        <source>passed without a word</source>
        <translation>passé sans un mot</translation>
    </message>
</context>
<context>
    <name>TrustLabel</name>
    <message>
        <source>Not private · plain text</source>
        <translation>Non privé · texte en clair</translation>
    </message>
    <message>
        <source>Private · verified</source>
        <translation>Privé · vérifié</translation>
    </message>
    <message>
        <source>Private · invited</source>
        <translation>Privé · sur invitation</translation>
    </message>
    <message>
        <source>Encrypted · not verified</source>
        <translation>Chiffré · non vérifié</translation>
    </message>
</context>
<context>
    <name>WordsQuestion</name>
    <message>
        <source>The words differed, so somebody may be in between. The conversation was ended, and nothing of it is kept.</source>
        <translation>Les mots différaient&#xa0;: quelqu’un est peut-être entre vous. La conversation a été terminée, et rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>Comparer les mots avec %1</translation>
    </message>
    <message>
        <source>%1 wants to compare words</source>
        <translation>%1 veut comparer les mots</translation>
    </message>
    <message>
        <source>Say them to each other, by voice: you the first two, %1 the other two.</source>
        <translation>Dites-les-vous de vive voix&#xa0;: vous les deux premiers, %1 les deux autres.</translation>
    </message>
    <message>
        <source>Say them to each other, by voice: %1 the first two, you the other two.</source>
        <translation>Dites-les-vous de vive voix&#xa0;: %1 les deux premiers, vous les deux autres.</translation>
    </message>
    <message>
        <source>If they match, nobody is in between. If they differ, the conversation ends and nothing of it is kept.</source>
        <translation>S’ils sont identiques, personne n’est entre vous. S’ils diffèrent, la conversation se termine et rien n’en est gardé.</translation>
    </message>
    <message>
        <source>%1. Words: %2. %3</source>
        <comment>title, words, instruction</comment>
        <translation>%1. Mots&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>talkstick::cli::Doorkeeper</name>
    <message>
        <source>y/n</source>
        <translation>o/n</translation>
    </message>
    <message>
        <source>y/n, w: show what it wrote</source>
        <translation>o/n, m&#xa0;: montrer ce qu’il a écrit</translation>
    </message>
    <message>
        <source>m: yes, the words match, y: yes, not verified, n: no, b: no, and never again</source>
        <translation>i&#xa0;: oui, les mots sont identiques, o&#xa0;: oui, non vérifié, n&#xa0;: non, b&#xa0;: non, et plus jamais</translation>
    </message>
    <message>
        <source>m: yes, the words match, n: no, b: no, and never again</source>
        <translation>i&#xa0;: oui, les mots sont identiques, n&#xa0;: non, b&#xa0;: non, et plus jamais</translation>
    </message>
    <message>
        <source>%1 (%2).%3Let in? [%4] </source>
        <comment>caller, trust, a space or safety words, answers</comment>
        <translation>%1 (%2).%3Laisser entrer&#x202f;? [%4] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>m</source>
        <translation>i</translation>
    </message>
    <message>
        <source>match</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloquer</translation>
    </message>
    <message>
        <source>w</source>
        <comment>answer: show what it wrote</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>Il a écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Please answer y or n.</source>
        <translation>Veuillez répondre o ou n.</translation>
    </message>
    <message>
        <source>Please answer with one of the letters.</source>
        <translation>Veuillez répondre par l’une des lettres.</translation>
    </message>
    <message>
        <source>%1 was not let in: the input of the terminal has ended, so nobody can answer.</source>
        <translation>%1 n’est pas entré&#xa0;: l’entrée du terminal est terminée, donc personne ne peut répondre.</translation>
    </message>
    <message>
        <source>Say --accept all or --accept known.</source>
        <translation>Dites --accept all ou --accept known.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::HistoryDeletion</name>
    <message>
        <source>There is no terminal to ask on whether to delete it.</source>
        <translation>Il n’y a pas de terminal où demander s’il faut la supprimer.</translation>
    </message>
    <message>
        <source>Say --yes to delete it without being asked.</source>
        <translation>Dites --yes pour supprimer sans question.</translation>
    </message>
    <message>
        <source>Conversation %1 with %2: %3, the last one %4.
Delete it on this computer, for good? The other side keeps its copy. [y/n] </source>
        <translation>Conversation %1 avec %2&#xa0;: %3, le dernier %4.
La supprimer définitivement sur cet ordinateur&#x202f;? L’autre garde sa copie. [o/n] </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Cleaning out what was said: %1&#xa0;%</source>
        <translation>Effacement de ce qui a été dit&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>La conversation a été supprimée.</translation>
    </message>
    <message>
        <source>The conversation was deleted, but words of it are still in the files.</source>
        <translation>La conversation a été supprimée, mais des mots en restent dans les fichiers.</translation>
    </message>
    <message>
        <source>They are cleaned out when Talkstick is started the next time.</source>
        <translation>Ils seront effacés au prochain démarrage de Talkstick.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::HistoryProgram</name>
    <message>
        <source>There is no conversation whose id begins with %1.</source>
        <translation>Il n’y a pas de conversation dont l’identifiant commence par %1.</translation>
    </message>
    <message>
        <source>talkstick-cli history list lists those that are kept.</source>
        <translation>talkstick-cli history list liste celles qui sont gardées.</translation>
    </message>
    <message>
        <source>Write more of it; talkstick-cli history list --quiet prints all of each.</source>
        <translation>Écrivez-en davantage&#x202f;; talkstick-cli history list --quiet les affiche en entier.</translation>
    </message>
    <message>
        <source>What is kept cannot be read.</source>
        <translation>Ce qui est gardé ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n conversations begin with %1.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>L’identifiant de %n conversation commence par %1.</numerusform>
            <numerusform>Les identifiants de %n conversations commencent par %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::cli::HistorySearch</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::HostProgram</name>
    <message>
        <source>%1 came in with your invitation.</source>
        <translation>%1 entre avec votre invitation.</translation>
    </message>
    <message>
        <source>%1 is somebody you know.</source>
        <translation>Vous connaissez %1.</translation>
    </message>
    <message>
        <source>A caller could not be taken; trying again in a second.</source>
        <translation>Un appel n’a pas pu être pris&#x202f;; nouvel essai dans une seconde.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on who may come in.</source>
        <translation>Il n’y a pas de terminal où demander qui peut entrer.</translation>
    </message>
    <message>
        <source>Say --accept all or --accept known.</source>
        <translation>Dites --accept all ou --accept known.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::InviteProgram</name>
    <message>
        <source>This computer has no address that others could call.</source>
        <translation>Cet ordinateur n’a pas d’adresse que d’autres pourraient appeler.</translation>
    </message>
    <message>
        <source>Say where you can be called: --address HOST.</source>
        <translation>Dites où l’on peut vous appeler&#xa0;: --address HÔTE.</translation>
    </message>
    <message>
        <source>(It works while you are hosting on port %1. To withdraw it: talkstick-cli invite --revoke %2)</source>
        <translation>(Elle est valable pendant que vous accueillez sur le port %1. Pour la retirer&#xa0;: talkstick-cli invite --revoke %2)</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>Il n’y a pas de telle invitation.</translation>
    </message>
    <message>
        <source>talkstick-cli invite --list lists those that are open.</source>
        <translation>talkstick-cli invite --list liste celles qui sont ouvertes.</translation>
    </message>
    <message>
        <source>Somebody has come in with this invitation already; it cannot be withdrawn any more.</source>
        <translation>Quelqu’un est déjà entré avec cette invitation&#x202f;; elle ne peut plus être retirée.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::JoinProgram</name>
    <message>
        <source>Whom to call? Type a name or an address, or paste an invitation:</source>
        <translation>Qui appeler&#x202f;? Tapez un nom ou une adresse, ou collez une invitation&#xa0;:</translation>
    </message>
    <message>
        <source>People who invite you are never called in plain text.</source>
        <translation>Qui vous invite n’est jamais appelé en texte en clair.</translation>
    </message>
    <message>
        <source>Leave --plain out.</source>
        <translation>N’indiquez pas --plain.</translation>
    </message>
    <message>
        <source>%1
Do you both have the same words? [m: they match, d: they differ; wait to go on unverified] </source>
        <translation>%1
Avez-vous tous les deux les mêmes mots&#x202f;? [i&#xa0;: identiques, d&#xa0;: différents&#x202f;; attendez pour continuer sans vérifier] </translation>
    </message>
    <message>
        <source>m</source>
        <translation>i</translation>
    </message>
    <message>
        <source>match</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>différents</translation>
    </message>
    <message>
        <source>Call all the same, and compare words with whoever answers? [y/n] </source>
        <translation>Appeler quand même, et comparer les mots avec qui répond&#x202f;? [o/n] </translation>
    </message>
    <message>
        <source>Knock without the invitation? [y/n] </source>
        <translation>Frapper sans l’invitation&#x202f;? [o/n] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::Question</name>
    <message>
        <source>Please answer with one of: %1.</source>
        <translation>Veuillez répondre par l’un de ces choix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say these words to each other, by voice: %1</source>
        <translation>Dites-vous ces mots de vive voix&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>talkstick::model::ConversationsModel</name>
    <message>
        <source>ready</source>
        <comment>a turn that waits until both are there</comment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>new</source>
        <comment>something was said</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new, %1</source>
        <comment>something was said, since when</comment>
        <translation>nouveau, %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, new, %2, %3</source>
        <translation>%1, nouveau, %2, %3</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Votre tour</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>Tour de l’autre</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a date and a time</comment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>your turn, ready</source>
        <comment>a conversation</comment>
        <translation>votre tour, prêt</translation>
    </message>
    <message>
        <source>away, their turn</source>
        <comment>a conversation</comment>
        <translation>hors ligne, tour de l’autre</translation>
    </message>
    <message>
        <source>guest, your turn</source>
        <comment>a conversation</comment>
        <translation>visiteur, votre tour</translation>
    </message>
    <message>
        <source>guest, their turn</source>
        <comment>a conversation</comment>
        <translation>visiteur, tour de l’autre</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>a conversation</comment>
        <translation>visiteur</translation>
    </message>
</context>
<context>
    <name>talkstick::model::HitsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, who and when, what was said</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>you, %1</source>
        <comment>time</comment>
        <translation>vous, %1</translation>
    </message>
    <message>
        <source>they, %1</source>
        <comment>time</comment>
        <translation>l’autre, %1</translation>
    </message>
</context>
<context>
    <name>talkstick::model::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Dernière rencontre</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>somebody is</comment>
        <translation>Bloqué</translation>
    </message>
</context>
<context>
    <name>talkstick::model::SocketEventsModel</name>
    <message numerus="yes">
        <source>%n B</source>
        <comment>sent or received</comment>
        <translation>
            <numerusform>%n&#xa0;o</numerusform>
            <numerusform>%n&#xa0;o</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>talkstick::model::TranscriptExport</name>
    <message>
        <source>What was said cannot be read.</source>
        <translation>Ce qui a été dit ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The conversation has been deleted meanwhile.</source>
        <translation>La conversation a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>It could not be written to its end.</source>
        <translation>L’écriture n’a pas pu aller jusqu’au bout.</translation>
    </message>
    <message>
        <source>One turn cannot be read any more and is missing.</source>
        <translation>Un tour ne peut plus être lu et manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns cannot be read any more and are missing.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n tour ne peut plus être lu et manque.</numerusform>
            <numerusform>%n tours ne peuvent plus être lus et manquent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::model::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <comment>caption: text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>number, speaker, time</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1  delivered</source>
        <comment>caption</comment>
        <translation>%1  livré</translation>
    </message>
    <message>
        <source>New. %1</source>
        <comment>what was said</comment>
        <translation>Nouveau. %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::AboutDialog</name>
    <message>
        <source>About Talkstick</source>
        <translation>À propos de Talkstick</translation>
    </message>
    <message>
        <source>A direct conversation between two people, strictly one turn at a time. No account, no server.</source>
        <translation>Une conversation directe entre deux personnes, strictement chacune à son tour. Ni compte, ni serveur.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt (LGPL), OpenSSL (Apache License 2.0), SQLite (public domain) and the English words of BIP 39 (© 2013 Pavol Rusnak, MIT licence).</source>
        <translation>Logiciel libre sous licence MIT. Il utilise Qt (LGPL), OpenSSL (Apache License 2.0), SQLite (domaine public) et les mots anglais de BIP 39 (© 2013 Pavol Rusnak, licence MIT).</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Between two Talksticks all that is said is encrypted, from one computer to the other. With a plain-text program anyone on the way can read and change it. What is said is kept on your own two computers and nowhere else, until you delete it, unless you choose to keep nothing.</source>
        <translation>Entre deux Talkstick, tout ce qui est dit est chiffré, d’un ordinateur à l’autre. Avec un programme en texte en clair, n’importe qui en chemin peut le lire et le changer. Ce qui est dit est gardé sur vos deux ordinateurs et nulle part ailleurs, jusqu’à ce que vous le supprimiez, à moins que vous ne choisissiez de ne rien garder.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Versions and counts; no names, no addresses, nothing that was said.</source>
        <translation>Des versions et des nombres&#x202f;; pas de noms, pas d’adresses, rien de ce qui a été dit.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::AddressRows</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address</comment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::BandWidget</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Speak anyway</source>
        <translation>Parler quand même</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>If both of you wait, the other program has lost step. Take the stick and speak, although it is not your turn.</source>
        <translation>Si vous attendez tous les deux, l’autre programme a perdu le fil. Prenez le bâton et parlez, bien que ce ne soit pas votre tour.</translation>
    </message>
    <message>
        <source>If you have moved: send them an invitation to where you are now.</source>
        <translation>Si vous avez changé d’endroit&#xa0;: envoyez à l’autre une invitation là où vous êtes maintenant.</translation>
    </message>
    <message>
        <source>Practise again…</source>
        <translation>S’entraîner encore…</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::BelowButton</name>
    <message>
        <source>1 new below</source>
        <translation>1 nouveau plus bas</translation>
    </message>
    <message numerus="yes">
        <source>%n new below</source>
        <comment>more than one turn</comment>
        <translation>
            <numerusform>%n nouveau plus bas</numerusform>
            <numerusform>%n nouveaux plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the end (End)</source>
        <translation>Aller à la fin (Fin)</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::CallingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>do not go on with this call</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Connected to %1. %2</source>
        <comment>a name; a sentence on how we wait</comment>
        <translation>Connexion établie avec %1. %2</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Appel en cours vers %1</translation>
    </message>
    <message>
        <source>them</source>
        <comment>say these words to them</comment>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>%1 Words: %2.</source>
        <translation>%1 Mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Trouvé.</translation>
    </message>
    <message>
        <source>Connected. Securing.</source>
        <translation>Connexion établie. Chiffrement en cours.</translation>
    </message>
    <message>
        <source>Secure.</source>
        <translation>Chiffré.</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <comment>a name; it has failed</comment>
        <translation>Appel à %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::CleaningBar</name>
    <message>
        <source>Deleted words are being cleaned out of the files: %1&#xa0;%</source>
        <translation>Effacement des mots supprimés dans les fichiers&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Deleted words are still in the files: %1&#xa0;% is cleaned out.</source>
        <translation>Des mots supprimés restent dans les fichiers&#xa0;: %1&#xa0;% en est effacé.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::CompareWords</name>
    <message>
        <source>They match</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Composer</name>
    <message>
        <source>Passing the stick… Esc takes it back.</source>
        <translation>Passage du bâton… Échap le reprend.</translation>
    </message>
    <message>
        <source>Write your turn…</source>
        <translation>Écrivez votre tour…</translation>
    </message>
    <message>
        <source>Your turn, ready</source>
        <translation>Votre tour, prêt</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Votre tour</translation>
    </message>
    <message>
        <source>Your turn goes in five seconds. Esc takes it back.</source>
        <translation>Votre tour part dans cinq secondes. Échap le reprend.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::ConversationActions</name>
    <message>
        <source>End the conversation with %1 for good?</source>
        <translation>Terminer définitivement la conversation avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can say anything in it any more, on either side. What was said is kept.</source>
        <translation>Plus personne ne pourra y dire quoi que ce soit, ni vous ni l’autre. Ce qui a été dit est gardé.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ne pas terminer</translation>
    </message>
    <message>
        <source>Delete the conversation with %1?</source>
        <translation>Supprimer la conversation avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>All that was said in it goes from this computer, and what you have written for it. %1 keeps a copy.</source>
        <translation>Tout ce qui y a été dit disparaît de cet ordinateur, avec votre brouillon. %1 garde une copie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ferme&amp;r</translation>
    </message>
    <message>
        <source>&amp;Leave for now</source>
        <translation>Raccroche&amp;r pour l’instant</translation>
    </message>
    <message>
        <source>&amp;End conversation (when you are both online)</source>
        <translation>&amp;Terminer la conversation (quand vous serez en ligne tous les deux)</translation>
    </message>
    <message>
        <source>&amp;End conversation (when it is your turn)</source>
        <translation>&amp;Terminer la conversation (quand ce sera votre tour)</translation>
    </message>
    <message>
        <source>&amp;End conversation…</source>
        <translation>&amp;Terminer la conversation…</translation>
    </message>
    <message>
        <source>Lower &amp;hand</source>
        <translation>Baisser &amp;la main</translation>
    </message>
    <message>
        <source>Raise &amp;hand</source>
        <translation>&amp;Lever la main</translation>
    </message>
    <message>
        <source>Nobody can say anything in it any more, on either side.</source>
        <translation>Personne ne pourra plus rien y dire, d’aucun côté.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::ConversationHeader</name>
    <message>
        <source>Compare words…</source>
        <translation>Comparer les mots…</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Retour à la liste (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Make sure by voice that nobody is in between</source>
        <translation>S’assurer de vive voix que personne n’est entre vous</translation>
    </message>
    <message>
        <source>What can be done with this conversation</source>
        <translation>Ce qu’on peut faire de cette conversation</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>Menu de la conversation</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>Ce que l’on sait de l’autre</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::ConversationPage</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Nobody can call while you are not hosting.</source>
        <translation>Personne ne peut appeler tant que vous n’accueillez pas.</translation>
    </message>
    <message>
        <source>Host again</source>
        <translation>Accueillir de nouveau</translation>
    </message>
    <message>
        <source>Your hand was up a moment ago. Raise it again in a few seconds.</source>
        <translation>Votre main était levée il y a un instant. Levez-la de nouveau dans quelques secondes.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Rien n’a été dit.</translation>
    </message>
    <message>
        <source>You speak first.</source>
        <translation>Vous parlez en premier.</translation>
    </message>
    <message>
        <source>%1 speaks first. You can already write your turn.</source>
        <translation>%1 parle en premier. Vous pouvez déjà écrire votre tour.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::DraftKeeper</name>
    <message>
        <source>This could not be saved, so it will not go. It stays here.</source>
        <translation>Cela n’a pas pu être enregistré et ne partira donc pas. Le texte reste ici.</translation>
    </message>
    <message>
        <source>Your turn is ready. It goes when you are both online.</source>
        <translation>Votre tour est prêt. Il partira quand vous serez en ligne tous les deux.</translation>
    </message>
    <message>
        <source>What you said last is still being saved.</source>
        <translation>Ce que vous avez dit en dernier est encore en cours d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::ExportBar</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Export the conversation with %1</source>
        <translation>Exporter la conversation avec %1</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Exporting: %1&#xa0;%</source>
        <translation>Exportation&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Rien n’a été exporté. %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>Arrêté. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::FindPanel</name>
    <message>
        <source>Find in everything that was said</source>
        <translation>Rechercher dans tout ce qui a été dit</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>La recherche a échoué.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Gatekeeper</name>
    <message>
        <source>An invitation is on the clipboard, good for once and 24 hours.</source>
        <translation>Une invitation est dans le presse-papiers, valable une fois, 24&#xa0;heures.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Herald</name>
    <message>
        <source>%1 said: %2 Not finished.</source>
        <translation>%1 a dit&#xa0;: %2 Ce n’est pas fini.</translation>
    </message>
    <message>
        <source>Your turn. %1 passed the stick.</source>
        <translation>Votre tour. %1 a passé le bâton.</translation>
    </message>
    <message>
        <source>Your turn. %1 said: %2</source>
        <translation>Votre tour. %1 a dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 raised a hand.</source>
        <translation>%1 a levé la main.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 est hors ligne.</translation>
    </message>
    <message>
        <source>%1 is back, and holds the stick.</source>
        <translation>%1 est de retour, et a le bâton.</translation>
    </message>
    <message>
        <source>%1 is back. The turn that was ready goes now.</source>
        <translation>%1 est de retour. Le tour qui était prêt part maintenant.</translation>
    </message>
    <message>
        <source>%1 is back. Your turn.</source>
        <translation>%1 est de retour. Votre tour.</translation>
    </message>
    <message>
        <source>%1 Control K to answer.</source>
        <translation>%1 Contrôle K pour répondre.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::HostCardPage</name>
    <message>
        <source>Stop hosting</source>
        <translation>Ne plus accueillir</translation>
    </message>
    <message>
        <source>&amp;Door</source>
        <translation>&amp;Porte</translation>
    </message>
    <message>
        <source>Who will call</source>
        <translation>Qui va appeler</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>Sur ce réseau</translation>
    </message>
    <message>
        <source>This computer is not connected to a network right now. Programs on it can join localhost.</source>
        <translation>Cet ordinateur n’est relié à aucun réseau pour le moment. Les programmes qui y tournent peuvent rejoindre localhost.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Let them host, and you join. Joining works from almost anywhere.</source>
        <translation>L’autre accueille, et vous rejoignez. On peut rejoindre de presque partout.</translation>
    </message>
    <message>
        <source>Use a VPN you both have. Its address will appear here.</source>
        <translation>Utilisez un VPN que vous avez tous les deux. Son adresse apparaîtra ici.</translation>
    </message>
    <message>
        <source>Run talkstick-cli on a rented server.</source>
        <translation>Lancez talkstick-cli sur un serveur loué.</translation>
    </message>
    <message>
        <source>The &amp;address others use</source>
        <translation>L’adr&amp;esse que les autres utilisent</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programme</translation>
    </message>
    <message>
        <source>First to speak</source>
        <translation>Qui parle en premier</translation>
    </message>
    <message>
        <source>the &amp;caller</source>
        <translation>l’appe&amp;lant</translation>
    </message>
    <message>
        <source>&amp;me</source>
        <translation>&amp;moi</translation>
    </message>
    <message>
        <source>&amp;End of my turns</source>
        <translation>&amp;Fin de mes tours</translation>
    </message>
    <message>
        <source>Everybody who connects comes in until you stop hosting. Anyone on the way can read and change what is said.</source>
        <translation>Quiconque se connecte entre jusqu’à ce que vous n’accueilliez plus. N’importe qui en chemin peut lire et changer ce qui est dit.</translation>
    </message>
    <message>
        <source>If they are hosting too, one of you should join.</source>
        <translation>Si l’autre accueille aussi, l’un de vous doit rejoindre.</translation>
    </message>
    <message>
        <source>Join instead</source>
        <translation>Rejoindre plutôt</translation>
    </message>
    <message>
        <source>Waiting for a call…</source>
        <translation>En attente d’un appel…</translation>
    </message>
    <message>
        <source>Somebody is at the door. Answer in the bar above.</source>
        <translation>Quelqu’un est à la porte. Répondez dans la barre du haut.</translation>
    </message>
    <message>
        <source>%1 callers are at the door. Answer in the bar above.</source>
        <translation>%1 appelants sont à la porte. Répondez dans la barre du haut.</translation>
    </message>
    <message>
        <source>More addresses (%1)</source>
        <translation>Autres adresses (%1)</translation>
    </message>
    <message>
        <source>These reach this computer from outside, unless a firewall or router in between stops the call.</source>
        <translation>Ces adresses joignent cet ordinateur de l’extérieur, à moins qu’un pare-feu ou un routeur n’arrête l’appel.</translation>
    </message>
    <message>
        <source>From outside, nobody can call this computer yet. Your router lets calls in only if it is told to, and Talkstick has no server in between. It is enough that one of you can be called:</source>
        <translation>De l’extérieur, personne ne peut encore appeler cet ordinateur. Votre routeur ne laisse entrer des appels que si on le lui dit, et Talkstick n’a pas de serveur intermédiaire. Il suffit que l’un de vous puisse être appelé&#xa0;:</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Forward port %1 in your router to %2.</source>
        <translation>Transmettez le port %1 de votre routeur à %2.</translation>
    </message>
    <message>
        <source>Any program that opens a TCP connection and takes turns can call, such as one of these:</source>
        <translation>Tout programme qui ouvre une connexion TCP et parle à son tour peut appeler, comme l’un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody can know who a plain program is, so it can call only while anyone may knock.</source>
        <translation>Nul ne sait qui est un programme simple&#xa0;: il ne peut appeler que si tout le monde peut frapper.</translation>
    </message>
    <message>
        <source>Test my port…</source>
        <translation>Tester mon port…</translation>
    </message>
    <message>
        <source>Let plain callers in without asking, until I stop hosting</source>
        <translation>Laisser entrer les programmes simples sans demander, tant que j’accueille</translation>
    </message>
    <message>
        <source>until I stop hosting</source>
        <comment>let plain callers in without asking</comment>
        <translation>sans demander, tant que j’accueille</translation>
    </message>
    <message>
        <source>Let plain callers in &amp;without asking</source>
        <translation>Lai&amp;sser entrer les programmes simples</translation>
    </message>
    <message>
        <source>Who will call? Tell them one of these addresses.</source>
        <translation>Qui va appeler&#x202f;? Donnez-lui l’une de ces adresses.</translation>
    </message>
    <message>
        <source>Who will call?</source>
        <translation>Qui va appeler&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever is connected has said nothing yet. Look in the bar above.</source>
        <translation>La personne connectée n’a encore rien dit. Regardez dans la barre du haut.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Socket events</source>
        <translation>Événements des sockets</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::InvitationBox</name>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Copier l’in&amp;vitation</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whom you want to invite; whoever has it can come in, once.</source>
        <translation>Copiée. Collez-la dans un message à la personne que vous invitez&#x202f;; qui l’a peut entrer, une fois.</translation>
    </message>
    <message>
        <source>Or send an invitation: one use, 24 hours. Whoever comes with it need not knock.</source>
        <translation>Ou envoyez une invitation&#xa0;: une seule fois, 24&#xa0;heures. Qui l’apporte n’a pas à frapper.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the invitation: %1</source>
        <translation>Retirer l’invitation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The invitation could not be withdrawn. Is the disk full?</source>
        <translation>L’invitation n’a pas pu être retirée. Le disque est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Inviter</name>
    <message>
        <source>Nobody can come with an invitation while you are not hosting.</source>
        <translation>Personne ne peut venir avec une invitation tant que vous n’accueillez pas.</translation>
    </message>
    <message>
        <source>An invitation for somebody elsewhere needs an address that works from there.</source>
        <translation>Une invitation pour quelqu’un d’ailleurs demande une adresse qui fonctionne de là-bas.</translation>
    </message>
    <message>
        <source>An invitation needs an address, and this computer has none on a network right now.</source>
        <translation>Une invitation demande une adresse, et cet ordinateur n’en a aucune sur un réseau pour le moment.</translation>
    </message>
    <message>
        <source>The invitation could not be saved, so it was not made. Is the disk full?</source>
        <translation>L’invitation n’a pas pu être enregistrée et n’a donc pas été créée. Le disque est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Joining</name>
    <message>
        <source>There is no invitation in this link.</source>
        <translation>Il n’y a pas d’invitation dans ce lien.</translation>
    </message>
    <message>
        <source>Connect to %1 without encryption?</source>
        <translation>Se connecter à %1 sans chiffrement&#x202f;?</translation>
    </message>
    <message>
        <source>Anyone on the way can read and change what is said, and nobody can be sure who answers.</source>
        <translation>N’importe qui en chemin peut lire et changer ce qui est dit, et personne ne peut être sûr de qui répond.</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>Se connecter sans chiffrement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::JumpDialog</name>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>&amp;Turn, from 1 to %1:</source>
        <translation>&amp;Tour, de 1 à %1&#xa0;:</translation>
    </message>
    <message>
        <source>Go to turn or day</source>
        <translation>Aller à un tour ou à un jour</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Jour&#xa0;:</translation>
    </message>
    <message>
        <source>Turn, from 1 to %1</source>
        <translation>Tour, de 1 à %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::KeysDialog</name>
    <message>
        <source>send and pass the stick</source>
        <translation>envoyer et passer le bâton</translation>
    </message>
    <message>
        <source>send and keep the stick</source>
        <translation>envoyer et garder le bâton</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>pass without a word, after three seconds</source>
        <translation>passer sans un mot, après trois secondes</translation>
    </message>
    <message>
        <source>raise a hand, or lower it</source>
        <translation>lever la main, ou la baisser</translation>
    </message>
    <message>
        <source>to the caller at the door; then Space on a button</source>
        <translation>vers l’appelant à la porte&#x202f;; puis Espace sur un bouton</translation>
    </message>
    <message>
        <source>join or host</source>
        <translation>rejoindre ou accueillir</translation>
    </message>
    <message>
        <source>copy an invitation to me</source>
        <translation>copier une invitation à m’appeler</translation>
    </message>
    <message>
        <source>leave the conversation</source>
        <translation>raccrocher</translation>
    </message>
    <message>
        <source>next conversation where it is my turn</source>
        <translation>conversation suivante où c’est mon tour</translation>
    </message>
    <message>
        <source>previous, next conversation</source>
        <translation>conversation précédente, suivante</translation>
    </message>
    <message>
        <source>back to the list, in a narrow window</source>
        <translation>retour à la liste, dans une fenêtre étroite</translation>
    </message>
    <message>
        <source>next, previous part of the window</source>
        <translation>partie suivante, précédente de la fenêtre</translation>
    </message>
    <message>
        <source>open a turn as text</source>
        <translation>ouvrir un tour comme texte</translation>
    </message>
    <message>
        <source>find in everything that was said</source>
        <translation>rechercher dans tout ce qui a été dit</translation>
    </message>
    <message>
        <source>find the next one</source>
        <translation>rechercher le suivant</translation>
    </message>
    <message>
        <source>copy the chosen turns, with number and name</source>
        <translation>copier les tours choisis, avec numéro et nom</translation>
    </message>
    <message>
        <source>larger, smaller, usual size</source>
        <translation>plus grand, plus petit, taille usuelle</translation>
    </message>
    <message>
        <source>watch the sockets</source>
        <translation>observer les sockets</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>fermer Talkstick</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>go to a turn by its number, or to a day</source>
        <translation>aller à un tour par son numéro, ou à un jour</translation>
    </message>
    <message>
        <source>take back what has not gone yet; back to where one was</source>
        <translation>reprendre ce qui n’est pas encore parti&#x202f;; revenir où l’on était</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>préférences</translation>
    </message>
    <message>
        <source>the whole screen, and larger, for an audience</source>
        <translation>tout l’écran, et en plus grand, pour un public</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::KnockBar</name>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>More ways to decline</source>
        <translation>Autres façons de refuser</translation>
    </message>
    <message>
        <source>Show what it wrote</source>
        <translation>Montrer ce qu’il a écrit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Connected, but silent: %1</source>
        <translation>Connexions silencieuses&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>at the door</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::ui::LetInLine</name>
    <message>
        <source>Plain callers come in without asking, until you stop hosting.</source>
        <translation>Les programmes simples entrent sans qu’on vous demande, tant que vous accueillez.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Plus maintenant</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::LinkQuestion</name>
    <message>
        <source>Open a link?</source>
        <translation>Ouvrir un lien&#x202f;?</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Ce lien mène à</translation>
    </message>
    <message>
        <source>Your web browser opens it, outside of Talkstick. Whoever is there sees your address on the internet. Until Talkstick is closed, links to this host open without asking.</source>
        <translation>Votre navigateur l’ouvre, en dehors de Talkstick. Qui s’y trouve voit votre adresse sur internet. Jusqu’à la fermeture de Talkstick, les liens vers cet hôte s’ouvrent sans demander.</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>L’adresse entière</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::MainWindow</name>
    <message>
        <source>Talkstick</source>
        <translation>Talkstick</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>&amp;Door</source>
        <translation>&amp;Porte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>New conversation with the s&amp;ame person</source>
        <translation>Nouvelle conversation avec la même personn&amp;e</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Raccroche&amp;r</translation>
    </message>
    <message>
        <source>&amp;End conversation…</source>
        <translation>&amp;Terminer la conversation…</translation>
    </message>
    <message>
        <source>&amp;Delete conversation…</source>
        <translation>&amp;Supprimer la conversation…</translation>
    </message>
    <message>
        <source>E&amp;xport conversation…</source>
        <translation>E&amp;xporter la conversation…</translation>
    </message>
    <message>
        <source>Export all con&amp;versations…</source>
        <translation>Exporter toutes les con&amp;versations…</translation>
    </message>
    <message>
        <source>&amp;Pass</source>
        <translation>&amp;Passer le bâton</translation>
    </message>
    <message>
        <source>Raise &amp;hand</source>
        <translation>&amp;Lever la main</translation>
    </message>
    <message>
        <source>Compare &amp;words…</source>
        <translation>Comparer les &amp;mots…</translation>
    </message>
    <message>
        <source>&amp;Speak anyway</source>
        <translation>Parler &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Copy turns</source>
        <translation>&amp;Copier les tours</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Fermer Tal&amp;kstick</translation>
    </message>
    <message>
        <source>&amp;Closed</source>
        <translation>&amp;Fermée</translation>
    </message>
    <message>
        <source>&amp;People I know</source>
        <translation>&amp;Personnes que je connais</translation>
    </message>
    <message>
        <source>&amp;Anyone may knock</source>
        <translation>&amp;Tout le monde peut frapper</translation>
    </message>
    <message>
        <source>&amp;Host card</source>
        <translation>Fic&amp;he d’accueil</translation>
    </message>
    <message>
        <source>Copy my &amp;link</source>
        <translation>Copier mon &amp;lien</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>Pers&amp;onnes</translation>
    </message>
    <message>
        <source>To the caller at the &amp;door</source>
        <translation>À l’&amp;appelant devant la porte</translation>
    </message>
    <message>
        <source>Next where it is my &amp;turn</source>
        <translation>Suivante où c’est mon &amp;tour</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>Conversation &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>Conversation &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;usuelle</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Talkstick</source>
        <translation>À &amp;propos de Talkstick</translation>
    </message>
    <message>
        <source>Line end&amp;ings</source>
        <translation>Fins de l&amp;igne</translation>
    </message>
    <message>
        <source>Find nex&amp;t</source>
        <translation>Rechercher le s&amp;uivant</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Move to another computer…</source>
        <translation>Chan&amp;ger d’ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Go to turn or day…</source>
        <translation>&amp;Aller à un tour ou à un jour…</translation>
    </message>
    <message>
        <source>Do not distur&amp;b</source>
        <translation>Ne pas &amp;déranger</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>Présentatio&amp;n</translation>
    </message>
    <message>
        <source>F11 or Esc ends the presentation.</source>
        <translation>F11 ou Échap termine la présentation.</translation>
    </message>
    <message>
        <source>&amp;Practice partner…</source>
        <translation>Part&amp;enaire d’entraînement…</translation>
    </message>
    <message>
        <source>Second &amp;window…</source>
        <translation>Secon&amp;de fenêtre…</translation>
    </message>
    <message>
        <source>&amp;Check for a new version…</source>
        <translation>Chercher une &amp;nouvelle version…</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::MoveBar</name>
    <message>
        <source>Move to another computer</source>
        <translation>Changer d’ordinateur</translation>
    </message>
    <message>
        <source>Everything of a Talkstick</source>
        <translation>Tout d’un Talkstick</translation>
    </message>
    <message>
        <source>Bring your file</source>
        <translation>Reprendre votre fichier</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Writing everything: %1&#xa0;%</source>
        <translation>Écriture de tout&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Bringing everything: %1&#xa0;%</source>
        <translation>Reprise de tout&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Quit Talkstick</source>
        <translation>&amp;Fermer Talkstick</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Rien n’a été écrit. %1</translation>
    </message>
    <message>
        <source>Nothing was brought. %1</source>
        <translation>Rien n’a été repris. %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you let in, call or invite with Talkstick is remembered here, by their key.</source>
        <translation>Personne encore. Les personnes que vous laissez entrer, appelez ou invitez avec Talkstick sont notées ici, par leur clé.</translation>
    </message>
    <message>
        <source>I call &amp;them</source>
        <translation>&amp;Nom que je lui donne</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>Appe&amp;ler</translation>
    </message>
    <message>
        <source>Compare &amp;words…</source>
        <translation>Comparer les &amp;mots…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>Dé&amp;bloquer</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>Possible while you are in a conversation</source>
        <translation>Possible pendant une conversation</translation>
    </message>
    <message>
        <source>No address of theirs is known</source>
        <translation>Aucune adresse connue</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Bloquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The conversation with them is left, and they are not heard any more.</source>
        <translation>La conversation en cours est quittée, et cette personne n’est plus entendue.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#x202f;?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::PortTestDialog</name>
    <message>
        <source>Test my port</source>
        <translation>Tester mon port</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>If nothing comes through</source>
        <translation>Si rien ne passe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address</comment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::PracticeDialog</name>
    <message>
        <source>Practice partner</source>
        <translation>Partenaire d’entraînement</translation>
    </message>
    <message>
        <source>A partner in this program, over a real connection that never leaves this computer. You speak first. Nothing of it is kept.</source>
        <translation>Un partenaire dans ce programme, par une vraie connexion qui ne quitte jamais cet ordinateur. Vous parlez en premier. Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>&amp;Polite</source>
        <translation>&amp;Poli</translation>
    </message>
    <message>
        <source>Answers each turn after a moment, and explains Talkstick step by step.</source>
        <translation>Répond à chaque tour après un instant, et explique Talkstick pas à pas.</translation>
    </message>
    <message>
        <source>&amp;Slow</source>
        <translation>&amp;Lent</translation>
    </message>
    <message>
        <source>Lets you wait, longer each time. You learn to write ahead, and to do something else meanwhile.</source>
        <translation>Vous fait attendre, chaque fois plus longtemps. Vous apprenez à écrire d’avance, et à faire autre chose en attendant.</translation>
    </message>
    <message>
        <source>&amp;Chatty</source>
        <translation>&amp;Bavard</translation>
    </message>
    <message>
        <source>Talks at length, in several pieces. You learn what one turn is, and how to read a long one.</source>
        <translation>Parle longuement, en plusieurs morceaux. Vous apprenez ce qu’est un tour, et comment en lire un long.</translation>
    </message>
    <message>
        <source>&amp;Rude</source>
        <translation>&amp;Grossier</translation>
    </message>
    <message>
        <source>Writes while you hold the stick, and goes without a goodbye. You learn what is held back, and what a broken connection looks like.</source>
        <translation>Écrit pendant que vous avez le bâton, et part sans dire au revoir. Vous apprenez ce qui est retenu, et à quoi ressemble une connexion rompue.</translation>
    </message>
    <message>
        <source>Small &amp;buffer</source>
        <translation>Petit &amp;tampon</translation>
    </message>
    <message>
        <source>A student’s program in C that hears 79 bytes at once. You learn how two lose step, and how to get it back.</source>
        <translation>Un programme d’étudiant en C qui entend 79 octets à la fois. Vous apprenez comment on perd le fil, et comment le retrouver.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>Écri&amp;ture</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Mon no&amp;m</translation>
    </message>
    <message>
        <source>Shown to whoever you call or let in</source>
        <translation>Montré à qui vous appelez ou laissez entrer</translation>
    </message>
    <message>
        <source>Enter &amp;sends, Shift+Enter makes a new line</source>
        <translation>Entrée &amp;envoie, Maj+Entrée fait une nouvelle ligne</translation>
    </message>
    <message>
        <source>Enter makes a new &amp;line, Ctrl+Enter sends</source>
        <translation>Entrée fait une nouvelle &amp;ligne, Ctrl+Entrée envoie</translation>
    </message>
    <message>
        <source>&amp;Give me five seconds to take a turn back</source>
        <translation>Me donner &amp;cinq secondes pour reprendre un tour</translation>
    </message>
    <message>
        <source>Show the other side that &amp;I am writing</source>
        <translation>Montrer à l’&amp;autre que j’écris</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>Notify me when it is my &amp;turn or someone is at the door</source>
        <translation>M’a&amp;vertir quand c’est mon tour ou que quelqu’un est à la porte</translation>
    </message>
    <message>
        <source>Show what was &amp;said</source>
        <translation>Montrer ce qui a été &amp;dit</translation>
    </message>
    <message>
        <source>Play the system’s s&amp;ound</source>
        <translation>Jouer le &amp;son du système</translation>
    </message>
    <message>
        <source>Do not distur&amp;b: no notifications, no sound, no mark in the task bar</source>
        <translation>Ne pas déran&amp;ger&#xa0;: ni notifications, ni son, ni marque dans la barre des tâches</translation>
    </message>
    <message>
        <source>&amp;Remind me if it is still my turn after</source>
        <translation>Me rappeler &amp;que c’est encore mon tour après</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Tell me if I &amp;have heard nothing for</source>
        <translation>Me dire que je n’ai r&amp;ien entendu depuis</translation>
    </message>
    <message>
        <source>&amp;Door</source>
        <translation>&amp;Porte</translation>
    </message>
    <message>
        <source>Who &amp;may call</source>
        <translation>Qui peut &amp;appeler</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Plain-&amp;text programs that call</source>
        <translation>Programmes simples qui appe&amp;llent</translation>
    </message>
    <message>
        <source>My public name or &amp;address</source>
        <translation>Mon nom public ou mon a&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>P&amp;rogramme</translation>
    </message>
    <message>
        <source>&amp;Start with the computer</source>
        <translation>&amp;Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep listening when the window is closed</source>
        <translation>Rester à l’é&amp;coute quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source> day</source>
        <translation> jour</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Never let them in</source>
        <translation>Ne jamais les laisser entrer</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window quits.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre ferme Talkstick.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop.</source>
        <translation>Aucun service de notification ne répond sur ce bureau.</translation>
    </message>
    <message>
        <source>Port %1 is used until you stop hosting.</source>
        <translation>Le port %1 sert jusqu’à ce que vous cessiez d’accueillir.</translation>
    </message>
    <message>
        <source>That could not be written down.</source>
        <translation>Cela n’a pas pu être noté.</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <comment>after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Presence</name>
    <message>
        <source>Show Talkstick</source>
        <translation>Afficher Talkstick</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep listening for people you know?</source>
        <translation>Rester à l’écoute pour les personnes que vous connaissez&#x202f;?</translation>
    </message>
    <message>
        <source>Talkstick stays in the tray, and they can call you.</source>
        <translation>Talkstick reste dans la zone de notification, et elles peuvent vous appeler.</translation>
    </message>
    <message>
        <source>Keep listening</source>
        <translation>Rester à l’écoute</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::SendRow</name>
    <message>
        <source>More ways to send</source>
        <translation>Autres façons d’envoyer</translation>
    </message>
    <message>
        <source>Send and keep the stick</source>
        <translation>Envoyer et garder le bâton</translation>
    </message>
    <message>
        <source>Lower hand</source>
        <translation>Baisser la main</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>Lever la main</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Sidebar</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Door: %1</source>
        <comment>who may call</comment>
        <translation>Porte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>You know somebody now. Let people you know call you, and nobody else?</source>
        <translation>Vous connaissez quelqu’un maintenant. Laisser les personnes que vous connaissez vous appeler, et personne d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Échec de l’appel</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Appel en cours…</translation>
    </message>
    <message>
        <source>The call to %1 failed. Show why.</source>
        <translation>L’appel à %1 a échoué. Montrer pourquoi.</translation>
    </message>
    <message>
        <source>Show how the call to %1 goes</source>
        <translation>Montrer où en est l’appel à %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::StartDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::StartPage</name>
    <message>
        <source>Two people, one stick</source>
        <translation>Deux personnes, un bâton</translation>
    </message>
    <message>
        <source>Whoever holds it speaks; the other listens.</source>
        <translation>Qui le tient parle&#x202f;; l’autre écoute.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Shown to whoever you call or let in</source>
        <translation>Montré à qui vous appelez ou laissez entrer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>&amp;Address, name, or the invitation you were sent</source>
        <translation>Adr&amp;esse, nom, ou l’invitation reçue</translation>
    </message>
    <message>
        <source>Address to join</source>
        <translation>Adresse à rejoindre</translation>
    </message>
    <message>
        <source>The other side is</source>
        <translation>L’autre est</translation>
    </message>
    <message>
        <source>&amp;Talkstick</source>
        <translation>&amp;Talkstick</translation>
    </message>
    <message>
        <source>a p&amp;lain program: nc, telnet, C</source>
        <translation>un programme &amp;simple&#xa0;: nc, telnet, C</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Who speaks first, how turns end</source>
        <translation>Qui parle en premier, comment finissent les tours</translation>
    </message>
    <message>
        <source>&amp;First to speak</source>
        <translation>Par&amp;le en premier</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>&amp;End of my turns</source>
        <translation>&amp;Fin de mes tours</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Accueillir</translation>
    </message>
    <message>
        <source>Be the one who is called. Only one of you has to be reachable.</source>
        <translation>Être la personne qu’on appelle. Il suffit que l’un de vous soit joignable.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Port to host on</source>
        <translation>Port sur lequel accueillir</translation>
    </message>
    <message>
        <source>Show host card</source>
        <translation>Montrer la fiche d’accueil</translation>
    </message>
    <message>
        <source>Direct: no account, no server. A turn crosses while both of you are online.</source>
        <translation>Direct&#xa0;: ni compte, ni serveur. Un tour passe quand vous êtes en ligne tous les deux.</translation>
    </message>
    <message>
        <source>192.168.1.7 or example.org</source>
        <translation>192.168.1.7 ou example.org</translation>
    </message>
    <message>
        <source>Anyone on the way can read and change what is said.</source>
        <translation>N’importe qui en chemin peut lire et changer ce qui est dit.</translation>
    </message>
    <message>
        <source>You are hosting on port %1.</source>
        <translation>Vous accueillez sur le port %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a port</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>An invitation is on the clipboard.</source>
        <translation>Une invitation est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>&amp;Keep nothing on this computer</source>
        <translation>Ne rien &amp;garder sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is kept of conversations that begin from now on. They go on through lost connections, but end when Talkstick quits. The other person’s computer may keep its own copy.</source>
        <translation>Rien n’est gardé des conversations qui commencent désormais. Elles survivent aux connexions perdues, mais finissent quand Talkstick se ferme. L’ordinateur de l’autre peut garder sa propre copie.</translation>
    </message>
    <message>
        <source>On your own?</source>
        <translation>Sans partenaire&#x202f;?</translation>
    </message>
    <message>
        <source>P&amp;ractice partner…</source>
        <translation>Partenaire d’entraîne&amp;ment…</translation>
    </message>
    <message>
        <source>A partner in this program, to try it with</source>
        <translation>Un partenaire dans ce programme, pour l’essayer</translation>
    </message>
    <message>
        <source>Second &amp;window…</source>
        <translation>Secon&amp;de fenêtre…</translation>
    </message>
    <message>
        <source>Opens Talkstick once more, beside this window, and calls this one</source>
        <translation>Ouvre Talkstick une fois de plus, à côté de cette fenêtre, et appelle celle-ci</translation>
    </message>
    <message>
        <source>Coming from another computer?</source>
        <translation>Vous venez d’un autre ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Bring your file…</source>
        <translation>&amp;Reprendre votre fichier…</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::TranscriptView</name>
    <message>
        <source>They</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number, speaker, text</comment>
        <translation>%1&#xa0;%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copier en &amp;citation</translation>
    </message>
    <message>
        <source>Open as &amp;text</source>
        <translation>Ouvrir comme &amp;texte</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a host</comment>
        <translation>Ouvrir %1…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy link to %1</source>
        <comment>a host</comment>
        <translation>Copier le lien vers %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::TurnDelegate</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::WebVisitor</name>
    <message>
        <source>The link could not be opened.</source>
        <translation>Le lien n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::WordsBox</name>
    <message>
        <source>They match</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Call %1 by phone and say these words to each other. Do not type them.</source>
        <translation>Appelez %1 par téléphone et dites-vous ces mots. Ne les tapez pas.</translation>
    </message>
    <message>
        <source>You can also check later.</source>
        <translation>Vous pouvez aussi vérifier plus tard.</translation>
    </message>
    <message>
        <source>You said that the words match.</source>
        <translation>Vous avez dit que les mots sont identiques.</translation>
    </message>
</context>
</TS>
